// Which words of an export belong to whom.
using System.Buffers;

namespace BlogConverter.Readers.Wxr;

/// <summary>What a namespace means to an export.</summary>
internal enum Vocabulary
{
    /// <summary>A plugin's or a stranger's.</summary>
    Other,

    /// <summary>RSS itself: no namespace.</summary>
    Rss,

    /// <summary>WordPress's own elements.</summary>
    Export,

    /// <summary>The excerpt.</summary>
    Excerpt,

    /// <summary>The body.</summary>
    Content,

    /// <summary>Dublin Core: the author.</summary>
    DublinCore,
}

/// <summary>Tells what a namespace stands for: any version of WordPress's, under any host (people replace addresses in whole files), <c>http</c> or <c>https</c>.</summary>
internal static class Vocabularies
{
    /// <summary>What tells an export from any other feed: WordPress's namespace, under any prefix, or its usual prefix where nobody declares it.</summary>
    public static SearchValues<string> Signs { get; } = SearchValues.Create(["/export/1.", "xmlns:wp=", "<wp:"], StringComparison.Ordinal);

    /// <summary>The prefixes that exports use, for files that forgot to declare them.</summary>
    public static IReadOnlyDictionary<string, string> UsualPrefixes { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["wp"] = "http://wordpress.org/export/1.2/",
        ["excerpt"] = "http://wordpress.org/export/1.2/excerpt/",
        ["content"] = "http://purl.org/rss/1.0/modules/content/",
        ["dc"] = "http://purl.org/dc/elements/1.1/",
        ["wfw"] = "http://wellformedweb.org/CommentAPI/",
        ["atom"] = "http://www.w3.org/2005/Atom",
        ["media"] = "http://search.yahoo.com/mrss/",
        ["itunes"] = "http://www.itunes.com/dtds/podcast-1.0.dtd",
        ["sy"] = "http://purl.org/rss/1.0/modules/syndication/",
        ["slash"] = "http://purl.org/rss/1.0/modules/slash/",
        ["georss"] = "http://www.georss.org/georss",
        ["geo"] = "http://www.w3.org/2003/01/geo/wgs84_pos#",
    };

    /// <summary>The meaning of a namespace.</summary>
    public static Vocabulary Of(string uri)
    {
        string address = uri.TrimEnd('/');
        int export = address.IndexOf("/export/", StringComparison.Ordinal);
        return address switch
        {
            "" => Vocabulary.Rss,
            _ when export >= 0 && address.EndsWith("/excerpt", StringComparison.Ordinal) => Vocabulary.Excerpt,
            _ when export >= 0 && IsVersion(address.AsSpan(export + "/export/".Length)) => Vocabulary.Export,
            _ when address.EndsWith("/rss/1.0/modules/content", StringComparison.Ordinal) => Vocabulary.Content,
            _ when address.Contains("purl.org/dc/", StringComparison.Ordinal) => Vocabulary.DublinCore,
            _ => Vocabulary.Other,
        };
    }

    /// <summary>The version in WordPress's namespace, such as <c>1.2</c>; empty when it is none.</summary>
    public static string VersionIn(string uri) =>
        Of(uri) == Vocabulary.Export ? uri.TrimEnd('/')[(uri.TrimEnd('/').LastIndexOf('/') + 1)..] : "";

    private static bool IsVersion(ReadOnlySpan<char> text) =>
        !text.IsEmpty && char.IsAsciiDigit(text[0]) && text.Count('.') <= 1 && !text.ContainsAnyExceptInRange('.', '9');
}
