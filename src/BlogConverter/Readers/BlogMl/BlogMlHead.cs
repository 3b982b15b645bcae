// What stands before the posts of a BlogML file.
using System.Xml.Linq;
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Fields;
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.BlogMl;

/// <summary>The site, its authors and its categories.</summary>
internal sealed class BlogMlHead
{
    private readonly Dictionary<string, Term> _terms = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>For files whose head is missing.</summary>
    public static BlogMlHead Empty { get; } = new() { Records = [new Site { Format = "BlogML" }] };

    /// <summary>The site, the authors, the categories and tags.</summary>
    public required IReadOnlyList<BlogRecord> Records { get; init; }

    /// <summary>The address of the blog, by which relative addresses of posts are completed; may be empty.</summary>
    public string Address { get; private init; } = "";

    /// <summary>Reads a head.</summary>
    public static BlogMlHead Read(string text, IReadOnlyList<KeyValuePair<string, string>> declarations, XmlDialect dialect, SourcePosition place, DiagnosticBag diagnostics)
    {
        XElement? blog = XmlTree.Load(text, isDamaged: false, dialect, place, null, diagnostics);
        if (blog is null)
        {
            diagnostics.Add(Messages.ExportDamaged(place));
        }

        List<BlogRecord> records =
        [
            new Site
            {
                Source = place,
                Title = BlogMlText.Plain(blog.Child("title")),
                Description = BlogMlText.Plain(blog.Child("sub-title")),
                Address = blog.AttributeText("root-url"),
                Format = "BlogML",
                FormatVersion = Version(declarations),
            },
        ];
        foreach (XElement author in blog.Child("authors").Children("author"))
        {
            string id = author.AttributeText("id"), name = BlogMlText.Plain(author.Child("title"));
            records.Add(new Author(id.Length > 0 ? id : name) { Source = place, Id = id, DisplayName = name.Length > 0 ? name : id, Email = author.AttributeText("email") });
        }

        BlogMlHead head = new() { Records = records, Address = blog.AttributeText("root-url") };
        head.Add(blog, "categories", "category", Term.Category, place, records);
        head.Add(blog, "tags", "tag", Term.Tag, place, records);
        return head;
    }

    /// <summary>The term that a post refers to; null when the head has none of this id.</summary>
    public TermReference? Find(string id) => _terms.TryGetValue(id, out Term? term) ? new(term.Taxonomy, term.Slug, term.Name) : null;

    private void Add(XElement? blog, string list, string element, string taxonomy, SourcePosition place, List<BlogRecord> records)
    {
        List<(Term Term, string Parent)> terms = [];
        foreach (XElement entry in blog.Child(list).Children(element))
        {
            string id = entry.AttributeText("id"), name = BlogMlText.Plain(entry.Child("title"));
            name = name.Length > 0 ? name : id;
            Term term = new(taxonomy, SlugRule.Of("", name, id, out _).Text, name) { Source = place, Id = id, Description = HtmlText.Of(entry.AttributeText("description")) };
            if (_terms.TryAdd(id, term))
            {
                terms.Add((term, entry.AttributeText("parentref")));
            }
        }

        records.AddRange(terms.Select(t => t.Term with { ParentSlug = _terms.GetValueOrDefault(t.Parent) is { } parent && parent.Id != t.Term.Id ? parent.Slug : null }));
    }

    /// <summary>BlogML tells its version by its namespace alone.</summary>
    private static string Version(IReadOnlyList<KeyValuePair<string, string>> declarations) =>
        declarations.Select(d => d.Value).FirstOrDefault(uri => uri.Contains("blogml", StringComparison.OrdinalIgnoreCase)) switch
        {
            null => "",
            var uri when uri.Contains("2006/09", StringComparison.Ordinal) => "2.0",
            var uri when uri.Contains("2006/01", StringComparison.Ordinal) || uri.Contains("2005", StringComparison.Ordinal) => "1.0",
            var uri => uri,
        };
}

/// <summary>Hands over what the head holds.</summary>
internal sealed class BlogMlHeaderPiece(BlogMlHead head) : SourcePiece
{
    public override IReadOnlyList<BlogRecord> Read(ReadDepth depth, DiagnosticBag diagnostics) => head.Records;
}
