// An entry of a journal, whichever file it stands in.
using System.Xml.Linq;
using BlogConverter.Model;
using BlogConverter.Readers.Fields;
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.LiveJournal;

/// <summary>Entries for friends, for some of them or for nobody are private here. Mood, music and place stood below the text, and stay there.</summary>
internal static class LiveJournalEntry
{
    private static readonly (string Name, string Shown)[] Shown = [("current_mood", "Current mood"), ("current_music", "Current music"), ("current_location", "Current location")];

    /// <summary>The names of the format.</summary>
    public static NamedDialect Dialect(ItemMarks marks) => new(
        marks,
        new HashSet<string>(StringComparer.Ordinal) { "itemid", "eventtime", "logtime", "subject", "security", "allowmask", "current_music", "current_mood", "taglist", "url", "body", "user", "date", "parentid", "state", "name", "email" },
        new HashSet<string>(StringComparer.Ordinal) { "props", "comments", "comment", "author" });

    /// <summary>Reads an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="comments">Its comments.</param>
    /// <param name="stand">What stands in for the id where there is none.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="isFull">False when neither text nor comments are wanted.</param>
    public static BlogItem Item(XElement entry, IEnumerable<XElement> comments, string stand, SourcePosition place, bool isFull)
    {
        XElement properties = entry.Child("props") ?? entry;
        string id = entry.Text("itemid") is { Length: > 0 } own ? own : stand;
        string title = PlainText.Title(new FieldText(entry.Text("subject"), IsCdata: true)), link = entry.Text("url");
        return new BlogItem
        {
            Source = place,
            Id = id,
            Type = "post",
            Status = entry.Text("security") is "" or "public" ? "publish" : "private",
            Title = title,
            Slug = SlugRule.Of(title.Length == 0 ? id : "", title, id, out _),
            Link = link,
            AuthorLogins = entry.Text("poster") is { Length: > 0 } poster ? [poster] : [],
            Body = isFull ? new(Body(entry, properties), BodyFormat.Html) : PostBody.Empty,
            Published = IsoDate.Of(entry.Text("eventtime")),
            Terms = [.. Tags(properties).Select(t => new TermReference(Term.Tag, SlugRule.Of("", t, t, out _).Text, t)).Distinct()],
            Meta = [.. Shown.Select(s => new MetaEntry(s.Name, Property(properties, s.Name))).Append(new("security", entry.Text("security"))).Where(m => m.Value.Length > 0)],
            Comments = isFull ? [.. comments.Select(Comment)] : [],
        };
    }

    private static string Body(XElement entry, XElement properties)
    {
        string text = LiveJournalMarkup.Html(entry.Child("event").Markup());
        bool isFormatted = Property(properties, "opt_preformatted") is { Length: > 0 } and not "0" || (entry.Child("props") is null && Paragraphs.AreIn(text));
        string[] below = [.. Shown.Select(s => (s.Shown, Value: Property(properties, s.Name))).Where(s => s.Value.Length > 0).Select(s => $"{s.Shown}: {HtmlText.Of(s.Value)}")];
        return (isFormatted ? text + "\n" : Paragraphs.Of(text)) + HtmlText.Lines(below);
    }

    private static string[] Tags(XElement properties) => Property(properties, "taglist").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Property(XElement properties, string name) => properties.Text(name);

    private static Comment Comment(XElement comment)
    {
        string text = LiveJournalMarkup.Html((comment.Child("body") ?? comment.Child("event")).Markup()), subject = comment.Text("subject");
        string state = comment.Text("state") is { Length: > 0 } own ? own : comment.AttributeText("state");
        return new Comment
        {
            Id = comment.Text("id") is { Length: > 0 } id ? id : comment.Text("itemid") is { Length: > 0 } item ? item : comment.AttributeText("id"),
            ParentId = new[] { comment.Text("parentid"), comment.Text("parent_itemid"), comment.AttributeText("parentid") }.FirstOrDefault(p => p.Length > 0 && p != "0"),
            AuthorName = comment.Text("user") is { Length: > 0 } user ? user : comment.Child("author").Text("name"),
            Date = IsoDate.Of(comment.Text("date")) ?? IsoDate.Of(comment.Text("eventtime")),
            Text = HtmlText.In("p", subject.Length > 0 ? $"<strong>{HtmlText.Of(subject)}</strong>" : "") + (Paragraphs.AreIn(text) ? text : Paragraphs.Of(text).TrimEnd()),
            IsApproved = state is not ("D" or "S" or "deleted" or "screened"),
        };
    }
}
