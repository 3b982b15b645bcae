// What a reader of front matter found on its way.
using BlogConverter.Diagnostics;
using BlogConverter.Model;

namespace BlogConverter.FrontMatter;

/// <summary>Adds findings by the line within the front matter, and entries by the rule for keys that occur twice.</summary>
/// <param name="at">The place of a line within the front matter, counted from 1.</param>
/// <param name="diagnostics">Gets the findings.</param>
internal sealed class FrontMatterFindings(Func<int, SourcePosition> at, DiagnosticBag diagnostics)
{
    /// <summary>Keys of which a second one means more of the same.</summary>
    private static readonly HashSet<string> Lists = new(StringComparer.OrdinalIgnoreCase) { "tags", "tag", "categories", "category", "aliases", "alias", "redirect_from", "authors", "author" };

    public void Repaired(int line, string what) => diagnostics.Add(Messages.FrontMatterRepaired(at(line), what));

    public void TagIgnored(int line, string tag) => diagnostics.Add(Messages.YamlTagIgnored(at(line), tag));

    /// <summary>Adds an entry. Of two maps of one key the entries are joined, of two lists the items; else the later value wins, as in most generators, and it is said.</summary>
    public void Add(FrontMatterMap map, string key, FrontMatterValue value, int line, bool joinsMaps = false)
    {
        if (!map.ContainsKey(key))
        {
            map.Add(key, value);
            return;
        }

        FrontMatterValue before = map[key];
        if (joinsMaps && before is FrontMatterMap known && value is FrontMatterMap more)
        {
            foreach ((string inner, FrontMatterValue item) in more)
            {
                Add(known, inner, item, line, joinsMaps);
            }

            return;
        }

        bool isList = Lists.Contains(key);
        map[key] = isList ? new FrontMatterList([.. Items(before), .. Items(value)]) : value;
        diagnostics.Add(Messages.KeyTwice(at(line), key, isList));
    }

    private static IReadOnlyList<FrontMatterValue> Items(FrontMatterValue value) => value is FrontMatterList list ? list.Items : [value];
}
