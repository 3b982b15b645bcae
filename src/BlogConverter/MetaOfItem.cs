// Post meta as front matter shows it.
using BlogConverter.FrontMatter;
using BlogConverter.Model;
using BlogConverter.Outputs;
using BlogConverter.Readers.WordPress;

namespace BlogConverter;

/// <summary>The entries that the user asked for: PHP's arrays become lists and maps, a key that stands several times becomes a list.</summary>
internal static class MetaOfItem
{
    private const int Deepest = 8;

    /// <param name="item">The item.</param>
    /// <param name="selection">The user's list.</param>
    /// <param name="count">How many entries are in the answer.</param>
    public static FrontMatterMap Of(BlogItem item, MetaSelection selection, out int count)
    {
        var map = new FrontMatterMap();
        count = 0;
        if (selection.IsEmpty)
        {
            return map;
        }

        foreach (IGrouping<string, string> entries in item.Meta.Select(m => (Key: selection.KeyOf(m.Key), m.Value)).Where(m => m.Key is not null && m.Value.Length > 0).GroupBy(m => m.Key!, m => m.Value, StringComparer.Ordinal))
        {
            FrontMatterValue[] values = [.. entries.Select(Decoded)];
            count += values.Length;
            map.TryAdd(entries.Key, values is [var only] ? only : new FrontMatterList(values));
        }

        return map;
    }

    private static FrontMatterValue Decoded(string value) =>
        value is ['a' or 'O' or 's' or 'i' or 'b' or 'd', ':', ..] && PhpSerialized.Parse(value) is { } php ? Value(php, 0) : value;

    private static FrontMatterValue Value(PhpValue value, int depth)
    {
        if (value.Text is { } text)
        {
            return text;
        }

        if (depth > Deepest)
        {
            return "";
        }

        if (value.Entries.Select((e, i) => e.Key == i.ToString(System.Globalization.CultureInfo.InvariantCulture)).All(isNext => isNext))
        {
            return new FrontMatterList([.. value.Entries.Select(e => Value(e.Value, depth + 1))]);
        }

        var map = new FrontMatterMap();
        foreach ((string key, PhpValue inner) in value.Entries)
        {
            map.TryAdd(key, Value(inner, depth + 1));
        }

        return map;
    }
}
