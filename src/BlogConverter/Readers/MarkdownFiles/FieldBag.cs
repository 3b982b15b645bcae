// Front matter while its fields are taken out one by one.
using System.Text;
using BlogConverter.FrontMatter;

namespace BlogConverter.Readers.MarkdownFiles;

/// <summary>Fields under whatever spelling of their name: case, hyphens and underscores do not matter. What nobody took is carried over.</summary>
internal sealed class FieldBag
{
    private readonly List<KeyValuePair<string, FrontMatterValue>> _fields;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public FieldBag(FrontMatterMap map)
    {
        _fields = [.. map];
        if (map.ContainsKey("extra") && map["extra"] is FrontMatterMap extra)
        {
            // Zola keeps what is the author's own in a table of its own.
            HasExtra = true;
            _fields.RemoveAll(f => f.Key == "extra");
            _fields.AddRange(extra.Where(e => !map.ContainsKey(e.Key)));
        }
    }

    /// <summary>True when some of the fields lay in Zola's table for the author's own.</summary>
    public bool HasExtra { get; }

    /// <summary>What nobody took, in order.</summary>
    public IEnumerable<KeyValuePair<string, FrontMatterValue>> Rest => _fields.Where(e => !_taken.Contains(e.Key));

    /// <summary>A key without case, hyphens, underscores and spaces.</summary>
    public static string NameOf(string key)
    {
        var name = new StringBuilder(key.Length);
        foreach (char c in key)
        {
            if (c is not ('_' or '-' or ' '))
            {
                name.Append(char.ToLowerInvariant(c));
            }
        }

        return name.ToString();
    }

    /// <summary>The first of the named fields that holds something, without taking it; null when there is none.</summary>
    public FrontMatterValue? Look(params ReadOnlySpan<string> names) => Find(names, out _);

    /// <summary>Takes the first of the named fields that holds something, and all that hold nothing; null when there is none.</summary>
    public FrontMatterValue? Take(params ReadOnlySpan<string> names)
    {
        FrontMatterValue? found = Find(names, out string? key);
        if (key is not null)
        {
            _taken.Add(key);
        }

        return found;
    }

    /// <summary>The text of the first of the named fields that holds a single value, which is taken.</summary>
    public string? TakeText(params ReadOnlySpan<string> names)
    {
        FrontMatterValue? found = Find(names, out string? key);
        if (found is null || TextOf(found) is not { } text)
        {
            return null;
        }

        _taken.Add(key!);
        return text;
    }

    /// <summary>A single value as the text that stands for it; null for lists and maps.</summary>
    public static string? TextOf(FrontMatterValue value) => value switch
    {
        FrontMatterText text => text.Text.Trim(),
        FrontMatterNumber number => number.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        FrontMatterReal real => real.Spelling,
        FrontMatterFlag flag => flag.Flag ? "true" : "false",
        FrontMatterDate date => date.ToString(),
        _ => null,
    };

    /// <summary>A flag, under any of the words for it; null for what is none.</summary>
    public static bool? FlagOf(FrontMatterValue? value) => value is null ? null : TextOf(value)?.ToLowerInvariant() switch
    {
        "true" or "yes" or "on" or "1" or "y" => true,
        "false" or "no" or "off" or "0" or "n" => false,
        _ => null,
    };

    private FrontMatterValue? Find(ReadOnlySpan<string> names, out string? key)
    {
        foreach (string name in names)
        {
            foreach ((string candidate, FrontMatterValue value) in _fields)
            {
                if (NameOf(candidate) == name && !_taken.Contains(candidate))
                {
                    if (!value.IsEmpty)
                    {
                        key = candidate;
                        return value;
                    }

                    _taken.Add(candidate);
                }
            }
        }

        key = null;
        return null;
    }
}
