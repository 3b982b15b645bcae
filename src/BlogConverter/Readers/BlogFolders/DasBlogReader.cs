// Reads the days that dasBlog keeps as files of their own.
using System.Xml.Linq;
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Decoding;
using BlogConverter.Readers.Fields;
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.BlogFolders;

/// <summary>A file <c>2004-05-06.dayentry.xml</c> holds the posts of a day, <c>2004-05-06.dayfeedback.xml</c> beside it their comments, trackbacks and pingbacks.</summary>
internal sealed class DasBlogReader : IBlogReader
{
    private static readonly ItemMarks Marks = new("Entry", ["Entries", "DayEntry"], ["<Content", "<Created", "<EntryId", "<Title", "<Modified"]);

    private static readonly NamedDialect Dialect = new(
        Marks,
        new HashSet<string>(StringComparer.Ordinal) { "Content", "Created", "Modified", "EntryId", "Description", "Title", "Categories", "Author", "IsPublic", "Syndicated", "Link", "TargetEntryId", "AuthorEmail", "AuthorHomepage", "AuthorIPAddress", "Language" },
        new HashSet<string>(StringComparer.Ordinal) { "Entries", "Attachments", "Crossposts", "Comments", "Comment", "Trackings", "Tracking" });

    public string Format => "dasBlog";

    public bool Recognizes(string head) => head.Contains("<DayEntry", StringComparison.Ordinal);

    public bool Accompanies(InputSource source, string head) => head.Contains("<DayExtra", StringComparison.Ordinal);

    public IEnumerable<SourcePiece> Cut(InputSource source, DiagnosticBag diagnostics)
    {
        using DecodedText text = DecodedText.Open(source, diagnostics);
        CharWindow window = new(text);
        ItemScanner scanner = new(window, Marks);
        Dictionary<string, List<Comment>> comments = Comments(source);
        bool endsInItem = false;
        yield return new FolderSitePiece(source, "SiteConfig/site.config", Format) { Source = new(source.Name, 1) };
        foreach (Cut cut in scanner.Cuts())
        {
            if (cut.IsItem)
            {
                endsInItem = cut.Ending == CutEnding.CutOff;
                yield return new EntryPiece(cut, new(source.Name, window.Line), comments) { Source = new(source.Name, cut.Line) };
            }
        }

        text.Report();
        if (!scanner.SawEnd && !endsInItem)
        {
            diagnostics.Add(Messages.ExportEndsEarly(new(source.Name, window.Line)));
        }
    }

    /// <summary>What visitors wrote on the day's posts, by the post's id.</summary>
    private static Dictionary<string, List<Comment>> Comments(InputSource source)
    {
        Dictionary<string, List<Comment>> comments = new(StringComparer.OrdinalIgnoreCase);
        XElement? feedback = FolderFile.Beside(source, WholeText.NameOf(source) + ".dayfeedback.xml", Dialect) ?? FolderFile.Beside(source, WholeText.NameOf(source) + ".dayextra.xml", Dialect);
        foreach (XElement entry in feedback.Child("Comments").Children("Comment").Concat(feedback.Child("Trackings").Children("Tracking")))
        {
            bool isTracking = entry.Name.LocalName == "Tracking";
            string type = entry.Text("TrackingType").ToLowerInvariant();
            if (isTracking && type is not ("trackback" or "pingback"))
            {
                // Visitors who came from a search engine or a link are no text.
                continue;
            }

            string target = entry.Text("TargetEntryId");
            comments.TryAdd(target, []);
            comments[target].Add(new Comment
            {
                Id = entry.Text("EntryId"),
                AuthorName = isTracking ? entry.Text("RefererBlogName") is { Length: > 0 } blog ? blog : entry.Text("RefererTitle") : entry.Text("Author"),
                AuthorUrl = isTracking ? entry.Text("PermaLink") : entry.Text("AuthorHomepage"),
                Date = IsoDate.Of(entry.Text("Created")),
                Text = isTracking ? entry.Text("RefererExcerpt") : entry.Child("Content").Markup(),
                Type = isTracking ? type : "comment",
                IsApproved = !entry.Text("IsPublic").Equals("false", StringComparison.OrdinalIgnoreCase) && !entry.Text("SpamState").Equals("Spam", StringComparison.OrdinalIgnoreCase),
            });
        }

        return comments;
    }

    /// <summary>One post.</summary>
    private sealed class EntryPiece(Cut cut, SourcePosition end, Dictionary<string, List<Comment>> comments) : SourcePiece
    {
        public override IReadOnlyList<BlogRecord> Read(ReadDepth depth, DiagnosticBag diagnostics)
        {
            string stand = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"line-{Source.Line}");
            XElement? entry = !cut.IsWhole ? null : XmlTree.Load(cut.Text, cut.IsDamaged || cut.Ending != CutEnding.Closed, Dialect, Source, stand, diagnostics);
            if (entry is null)
            {
                diagnostics.Add(cut.Reason(end, stand, Source));
                return [new BrokenItem { Source = Source, Id = stand, Type = "post" }];
            }

            bool isFull = depth == ReadDepth.Full;
            string id = entry.Text("EntryId") is { Length: > 0 } own ? own : stand, title = PlainText.Title(new FieldText(entry.Text("Title"), IsCdata: true));
            bool isPublic = !entry.Text("IsPublic").Equals("false", StringComparison.OrdinalIgnoreCase);
            string excerpt = entry.Child("Description").Markup();
            return
            [
                new BlogItem
                {
                    Source = Source,
                    Id = id,
                    Type = "post",
                    Status = isPublic ? "publish" : "draft",
                    Title = title,
                    Slug = SlugRule.Of("", title, id, out _),
                    Link = isPublic ? $"/PermaLink,guid,{id}.aspx" : "",
                    Guid = id,
                    AuthorLogins = entry.Text("Author") is { Length: > 0 } author ? [author] : [],
                    Excerpt = isFull && excerpt.Length > 0 ? new(excerpt, BodyFormat.Html) : PostBody.Empty,
                    Body = isFull ? new(entry.Child("Content").Markup(), BodyFormat.Html) : PostBody.Empty,
                    Published = IsoDate.Of(entry.Text("Created")),
                    Modified = IsoDate.Of(entry.Text("Modified")),
                    Terms = [.. entry.Text("Categories").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Category).Distinct()],
                    Comments = isFull ? comments.GetValueOrDefault(id) ?? [] : [],
                    CommentsOpen = entry.Text("AllowComments") is { Length: > 0 } open ? open.Equals("true", StringComparison.OrdinalIgnoreCase) : null,
                },
            ];
        }

        /// <summary>dasBlog writes the path of a category with bars; its own name is the last.</summary>
        private static TermReference Category(string path)
        {
            string name = path[(path.LastIndexOf('|') + 1)..].Trim();
            return new(Term.Category, SlugRule.Of("", name, name, out _).Text, name);
        }
    }
}
