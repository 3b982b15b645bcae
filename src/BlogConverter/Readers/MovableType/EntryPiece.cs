// One entry.
using System.Globalization;
using System.Text;
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Decoding;
using BlogConverter.Readers.Fields;

namespace BlogConverter.Readers.MovableType;

/// <summary>Reads an entry's fields and sections.</summary>
/// <param name="lines">Its lines.</param>
internal sealed class EntryPiece(IReadOnlyList<TextLine> lines) : SourcePiece
{
    public override IReadOnlyList<BlogRecord> Read(ReadDepth depth, DiagnosticBag diagnostics)
    {
        IReadOnlyList<Section> sections = [.. Sections.Of(lines)];
        EntryFields fields = EntryFields.Of(sections[0].Lines);
        string stand = string.Create(CultureInfo.InvariantCulture, $"line-{Source.Line}");
        string id = fields["ID"] is { Length: > 0 } own ? own : fields["BASENAME"] is { Length: > 0 } basename ? basename : stand;
        bool hasText = sections.Any(s => s.Name is "BODY" or "EXTENDED BODY" or "EXCERPT");
        if (!hasText && fields["TITLE"].Length == 0 && fields["DATE"].Length == 0)
        {
            diagnostics.Add(Messages.ExportItemUnreadable(Source, id));
            return [new BrokenItem { Source = Source, Id = id, Type = "post" }];
        }

        if (fields["DATE"].Length > 0 && fields.Date is null)
        {
            diagnostics.Add(Messages.MovableTypeDateUnreadable(Source, id, fields["DATE"]));
        }

        bool isFull = depth == ReadDepth.Full;
        string title = PlainText.Title(new Xml.FieldText(fields["TITLE"], IsCdata: true)), excerpt = Text(sections, "EXCERPT");
        return
        [
            new BlogItem
            {
                Source = Source,
                Id = id,
                Type = "post",
                Status = fields["PASSWORD"].Length > 0 || fields["SECRET"].Length > 0 ? "private" : Status(fields["STATUS"]),
                Title = title,
                Slug = SlugRule.Of(OldSlug.Of(fields["BASENAME"], fields.Link), title, stand, out _),
                Link = fields.Link,
                AuthorLogins = fields["AUTHOR"] is { Length: > 0 } author ? [author] : [],
                Excerpt = isFull && excerpt.Length > 0 ? new(excerpt, BodyFormat.Html) : PostBody.Empty,
                Body = isFull ? EntryBody.Of(fields["CONVERT BREAKS"], Text(sections, "BODY"), Text(sections, "EXTENDED BODY"), Source, id, diagnostics) : PostBody.Empty,
                Published = fields.Date,
                Terms = [.. Terms(fields).Distinct()],
                Meta = [.. Meta(fields, sections)],
                FeaturedImage = fields["IMAGE"] is { Length: > 0 } image ? new Attachment(image) : null,
                Comments = isFull ? [.. sections.Where(s => s.Name is "COMMENT" or "PING").Select(Comment)] : [],
                CommentsOpen = fields["ALLOW COMMENTS"] is { Length: > 0 } open ? open == "1" : null,
            },
        ];
    }

    private static string Text(IReadOnlyList<Section> sections, string name) => string.Join("\n\n", sections.Where(s => s.Name == name).Select(s => s.Text).Where(t => !string.IsNullOrWhiteSpace(t)));

    private static string Status(string status) => status.ToLowerInvariant() switch
    {
        "" or "publish" or "published" => "publish",
        "future" or "scheduled" => "future",
        "review" or "pending" => "pending",
        _ => "draft",
    };

    private static IEnumerable<TermReference> Terms(EntryFields fields)
    {
        foreach (string name in fields.All("PRIMARY CATEGORY").Concat(fields.All("CATEGORY")))
        {
            yield return new(Term.Category, SlugRule.Of("", name, name, out _).Text, name);
        }

        foreach (string name in fields.All("TAGS").SelectMany(Listed))
        {
            yield return new(Term.Tag, SlugRule.Of("", name, name, out _).Text, name);
        }
    }

    /// <summary>Names between commas; those that hold a space stand in quotation marks.</summary>
    private static IEnumerable<string> Listed(string tags)
    {
        StringBuilder name = new();
        bool isQuoted = false;
        foreach (char c in tags + ",")
        {
            if (c == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (c == ',' && !isQuoted)
            {
                if (!string.IsNullOrWhiteSpace(name.ToString()))
                {
                    yield return name.ToString().Trim();
                }

                name.Clear();
            }
            else
            {
                name.Append(c);
            }
        }

        if (!string.IsNullOrWhiteSpace(name.ToString().TrimEnd(',')))
        {
            yield return name.ToString().TrimEnd(',').Trim();
        }
    }

    private static IEnumerable<MetaEntry> Meta(EntryFields fields, IReadOnlyList<Section> sections)
    {
        if (Text(sections, "KEYWORDS") is { Length: > 0 } keywords)
        {
            yield return new("keywords", keywords);
        }

        if (fields["ALLOW PINGS"] is { Length: > 0 } pings)
        {
            yield return new("allow_pings", pings);
        }
    }

    /// <summary>A comment or a trackback ping. E-mail and IP addresses are read past.</summary>
    private static Comment Comment(Section section)
    {
        EntryFields fields = EntryFields.Of(section.Lines);
        bool isPing = section.Name == "PING";
        return new()
        {
            Id = fields["ID"],
            AuthorName = isPing && fields["BLOG NAME"].Length > 0 ? fields["BLOG NAME"] : isPing ? fields["TITLE"] : fields["AUTHOR"],
            AuthorUrl = fields["URL"],
            Date = fields.Date,
            Text = Paragraphs.AreIn(fields.Text) ? fields.Text : Paragraphs.Of(fields.Text).TrimEnd(),
            Type = isPing ? "trackback" : "comment",
            IsApproved = true,
            Meta = isPing && fields["TITLE"].Length > 0 ? [new("title", fields["TITLE"])] : [],
        };
    }
}
