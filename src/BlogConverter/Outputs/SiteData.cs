// Data files that a generator's templates can read.
using BlogConverter.FrontMatter;

namespace BlogConverter.Outputs;

/// <summary>The folder of a target's data files, and their format.</summary>
/// <param name="Folder">The folder below the output folder.</param>
/// <param name="IsJson">True for JSON, false for YAML.</param>
public sealed record SiteData(string Folder, bool IsJson)
{
    /// <summary>A data file.</summary>
    internal OutputFile File(string name, FrontMatterMap map, string itemId) =>
        OutputFile.OfText($"{(Folder.Length > 0 ? Folder + "/" : "")}{name}.{(IsJson ? "json" : "yml")}", IsJson ? JsonFrontMatter.Write(map) : YamlFrontMatter.WriteBare(map), itemId);

    /// <summary>Authors, terms and menus, as far as there are any.</summary>
    internal IEnumerable<OutputFile> Files(SiteFacts site)
    {
        if (site.Authors.Count > 0)
        {
            yield return File("authors", Authors(site), "");
        }

        if (site.Terms.Count > 0)
        {
            yield return File("terms", Terms(site), "");
        }

        if (site.Menus.Count > 0)
        {
            yield return File("menus", Menus(site), "");
        }
    }

    /// <summary>Authors by key.</summary>
    internal static FrontMatterMap Authors(SiteFacts site)
    {
        var map = new FrontMatterMap();
        foreach (AuthorFacts author in site.Authors)
        {
            var facts = new FrontMatterMap { { "name", author.Name } };
            facts.TryAdd("first_name", author.FirstName);
            facts.TryAdd("last_name", author.LastName);
            map.TryAdd(author.Key, facts);
        }

        return map;
    }

    private static FrontMatterMap Terms(SiteFacts site)
    {
        var map = new FrontMatterMap();
        foreach (IGrouping<string, TermFacts> taxonomy in site.Terms.GroupBy(t => t.Taxonomy, StringComparer.Ordinal))
        {
            map.Add(taxonomy.Key, new FrontMatterList([.. taxonomy.Select(Term)]));
        }

        return map;
    }

    private static FrontMatterMap Term(TermFacts term)
    {
        var facts = new FrontMatterMap { { "name", term.Name } };
        facts.TryAdd("slug", term.Slug);
        facts.TryAdd("url", term.Address ?? "");
        facts.TryAdd("parent", term.Parent ?? "");
        facts.TryAdd("description", term.Description.Trim());
        return facts;
    }

    /// <summary>Menus by slug, nested.</summary>
    internal static FrontMatterMap Menus(SiteFacts site)
    {
        var map = new FrontMatterMap();
        foreach (MenuFacts menu in site.Menus)
        {
            map.TryAdd(menu.Slug, new FrontMatterMap { { "name", menu.Name }, { "items", Entries(menu.Entries) } });
        }

        return map;
    }

    private static FrontMatterList Entries(IReadOnlyList<MenuEntry> entries) => new([.. entries.Select(Entry)]);

    private static FrontMatterMap Entry(MenuEntry entry)
    {
        var facts = new FrontMatterMap { { "title", entry.Title } };
        facts.TryAdd("url", entry.Address);
        facts.TryAdd("children", Entries(entry.Children));
        return facts;
    }
}
