// What plugins for several languages keep in a database.
using BlogConverter.Model;
using BlogConverter.Readers.WordPress;

namespace BlogConverter.Readers.Sql;

/// <summary>
/// The language of each post, and how it changes the post's address. WPML keeps both in a table and in its option <c>icl_sitepress_settings</c> (<c>language_negotiation_type</c>: 1 folders,
/// 3 a parameter), Polylang in terms and in its option <c>polylang</c> (<c>force_lang</c>: 1 folders; <c>hide_default</c>). Languages with hosts of their own keep their addresses without them.
/// </summary>
internal sealed class BlogLanguages
{
    private const string PostPrefix = "post_";

    private readonly Dictionary<ulong, (string Language, string Group)> _translations = [];
    private readonly string _default;
    private readonly bool _isFolder;
    private readonly bool _isParameter;

    /// <param name="tables">The site's tables.</param>
    /// <param name="blog">The site.</param>
    public BlogLanguages(BlogTables tables, Blog blog)
    {
        PhpValue wpml = PhpSerialized.Parse(blog.Option("icl_sitepress_settings")) ?? PhpValue.Null;
        PhpValue polylang = PhpSerialized.Parse(blog.Option("polylang")) ?? PhpValue.Null;
        foreach (SqlRow row in tables.Translations)
        {
            if (row["element_type"].StartsWith(PostPrefix, StringComparison.Ordinal) && LanguageCode.Of(row["language_code"]) is { Length: > 0 } language)
            {
                _translations.TryAdd(row.Number("element_id"), (language, "wpml-" + row["trid"]));
            }
        }

        bool isWpml = _translations.Count > 0;
        bool hidesDefault = isWpml || polylang["hide_default"]?.Number == 1;
        _default = hidesDefault ? LanguageCode.Of((isWpml ? wpml["default_language"] : polylang["default_lang"])?.Text) : "";
        _isFolder = isWpml ? wpml["language_negotiation_type"]?.Number == 1 : polylang["force_lang"]?.Number == 1;
        _isParameter = isWpml && wpml["language_negotiation_type"]?.Number == 3;
    }

    /// <summary>A post's language and the name that it shares with its translations, as far as a table of their own tells; both empty otherwise.</summary>
    public (string Language, string Group) Of(ulong post) => _translations.GetValueOrDefault(post, ("", ""));

    /// <summary>A post's address in its language.</summary>
    /// <param name="address">The address that WordPress alone gives it.</param>
    /// <param name="home">The address of the front page, no slash behind it.</param>
    /// <param name="language">Its language; empty when it has none.</param>
    public string Address(string address, string home, string language) =>
        language.Length == 0 || language == _default || !address.StartsWith(home, StringComparison.Ordinal) ? address
        : _isFolder ? $"{home}/{language}{address[home.Length..]}"
        : _isParameter ? $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={language}"
        : address;
}
