// The user's own structure of addresses.
using System.Globalization;
using System.Text;
using BlogConverter.Model;

namespace BlogConverter.Planning;

/// <summary>A template such as <c>/{year}/{month}/{slug}/</c>. Parsed once, filled for each post.</summary>
internal sealed class AddressTemplate
{
    /// <summary>What stands between braces, as the help lists it.</summary>
    public static IReadOnlyList<string> Placeholders { get; } = ["year", "month", "day", "slug", "id", "category", "author", "type", "lang"];

    private readonly IReadOnlyList<(string Text, bool IsPlaceholder)> _parts;

    private AddressTemplate(IReadOnlyList<(string Text, bool IsPlaceholder)> parts) => _parts = parts;

    /// <summary>Reads a template.</summary>
    /// <exception cref="ArgumentException">It does not begin with a slash, has an unknown placeholder, or tells two posts not apart.</exception>
    public static AddressTemplate Parse(string template)
    {
        var parts = new List<(string, bool)>();
        ReadOnlySpan<char> rest = template;
        while (!rest.IsEmpty)
        {
            int open = rest.IndexOf('{');
            int close = open < 0 ? -1 : rest[open..].IndexOf('}');
            if (close < 0)
            {
                parts.Add((rest.ToString(), false));
                break;
            }

            string name = rest.Slice(open + 1, close - 1).ToString();
            if (!Placeholders.Contains(name, StringComparer.Ordinal))
            {
                throw new ArgumentException($"'{{{name}}}' in the template of addresses is not known. Known: {string.Join(", ", Placeholders.Select(p => $"{{{p}}}"))}.", nameof(template));
            }

            parts.Add((rest[..open].ToString(), false));
            parts.Add((name, true));
            rest = rest[(open + close + 1)..];
        }

        if (!template.StartsWith('/') || !parts.Any(p => p is ("slug" or "id", true)))
        {
            throw new ArgumentException($"'{template}' is no way to make addresses: write keep, target, or a template that begins with a slash and holds {{slug}} or {{id}}, such as /{{year}}/{{slug}}/.", nameof(template));
        }

        return new AddressTemplate(parts);
    }

    /// <summary>True when the template says the language.</summary>
    public bool NamesLanguage => _parts.Contains(("lang", true));

    /// <summary>The address of an item, decoded. What is not known of it is left out with its slash.</summary>
    public string Fill(BlogItem item, string slug, string category, string language)
    {
        var text = new StringBuilder();
        foreach ((string part, bool isPlaceholder) in _parts)
        {
            text.Append(isPlaceholder ? Value(part, item, slug, category, language) : part);
        }

        text.Replace("//", "/");
        return text.ToString();
    }

    private static string Value(string name, BlogItem item, string slug, string category, string language) => SafeName.OneSegment(name switch
    {
        "year" => item.Published?.Time.ToString("yyyy", CultureInfo.InvariantCulture) ?? "",
        "month" => item.Published?.Time.ToString("MM", CultureInfo.InvariantCulture) ?? "",
        "day" => item.Published?.Time.ToString("dd", CultureInfo.InvariantCulture) ?? "",
        "slug" => slug,
        "id" => item.Id,
        "category" => category.Length > 0 ? category : "uncategorized",
        "lang" => language,
        "author" => item.AuthorLogins is [var login, ..] ? Index.OldAddresses.NiceName(login) : "",
        _ => item.Type,
    });
}
