// Reads what an export says of its site, outside of items.
using System.Xml;
using BlogConverter.Model;
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.Wxr;

/// <summary>Reads the site, its authors and its terms, at whatever depth they stand: a damaged root does not hide them.</summary>
internal sealed class HeaderReader(WxrNamespaces namespaces, SourcePosition place)
{
    private readonly Dictionary<string, string> _site = new(StringComparer.Ordinal);

    /// <summary>The authors and terms, in order.</summary>
    public List<BlogRecord> Records { get; } = [];

    /// <summary>The version that the export states; null when it states none.</summary>
    public string? Version => _site.GetValueOrDefault("wxr_version");

    /// <summary>Reads to the end.</summary>
    public void Read(XmlReader reader)
    {
        reader.Read();
        while (!reader.EOF)
        {
            if (reader.NodeType != XmlNodeType.Element || !Take(reader, namespaces.Of(reader.NamespaceURI), reader.LocalName))
            {
                reader.Read();
            }
        }
    }

    /// <summary>The site.</summary>
    /// <param name="generator">Who wrote the export, where no element tells it.</param>
    public Site Site(string generator) => new()
    {
        Source = place,
        Title = _site.GetValueOrDefault("title", ""),
        Description = _site.GetValueOrDefault("description", ""),
        Address = _site.GetValueOrDefault("link", ""),
        BaseSiteUrl = _site.GetValueOrDefault("base_site_url", ""),
        BaseBlogUrl = _site.GetValueOrDefault("base_blog_url", ""),
        Language = _site.GetValueOrDefault("language", ""),
        Generator = _site.GetValueOrDefault("generator", generator),
        Format = "WXR",
        FormatVersion = Version ?? namespaces.Version,
    };

    private bool Take(XmlReader reader, Vocabulary vocabulary, string name)
    {
        switch (vocabulary, name)
        {
            case (Vocabulary.Rss, "image"):
                reader.Skip();
                return true;
            case (Vocabulary.Rss, "title" or "link" or "description" or "language" or "generator"):
            case (Vocabulary.Export, "wxr_version" or "base_site_url" or "base_blog_url"):
                _site.TryAdd(name, FieldText.Read(reader).Plain);
                return true;
            case (Vocabulary.Export, "author"):
                Add(TermReader.Fields(reader, namespaces, out _) is { } author && author.ContainsKey("author_login") ? Author(author) : null);
                return true;
            case (Vocabulary.Export, "category" or "tag" or "term"):
                Dictionary<string, FieldText> fields = TermReader.Fields(reader, namespaces, out List<MetaEntry> meta);
                Add(TermReader.Term(name, fields, meta));
                return true;
            default:
                return false;
        }
    }

    private void Add(BlogRecord? record)
    {
        if (record is not null)
        {
            Records.Add(record with { Source = place });
        }
    }

    private static Author Author(Dictionary<string, FieldText> fields)
    {
        string login = fields["author_login"].Trimmed;
        string name = fields.GetValueOrDefault("author_display_name").Plain;
        return new Author(login)
        {
            Id = fields.GetValueOrDefault("author_id").Trimmed is { Length: > 0 } id ? id : null,
            DisplayName = name.Length > 0 ? name : login,
            FirstName = fields.GetValueOrDefault("author_first_name").Plain,
            LastName = fields.GetValueOrDefault("author_last_name").Plain,
            Email = fields.GetValueOrDefault("author_email").Trimmed,
        };
    }
}
