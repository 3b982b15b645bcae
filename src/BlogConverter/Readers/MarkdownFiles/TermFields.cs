// Categories and tags in all their spellings.
using BlogConverter.FrontMatter;
using BlogConverter.Model;

namespace BlogConverter.Readers.MarkdownFiles;

/// <summary>Reads a text, a list, a list of lists (Hexo: each inner list is a path), maps with a label (Docusaurus), and Zola's <c>taxonomies</c>.</summary>
internal sealed class TermFields
{
    private readonly List<TermReference> _references = [];
    private readonly List<Term> _declared = [];

    /// <summary>The item's terms, each once.</summary>
    public IReadOnlyList<TermReference> References => _references;

    /// <summary>Terms that have a parent, and their parents.</summary>
    public IReadOnlyList<Term> Declared => _declared;

    /// <param name="fields">The fields; those of terms are taken.</param>
    /// <param name="splitsAtSpaces">True for Jekyll, which takes a text of several words for several terms.</param>
    /// <param name="isPlain">True for front matter without lists, in which a semicolon or a comma separates.</param>
    public static TermFields Of(FieldBag fields, bool splitsAtSpaces, bool isPlain)
    {
        var terms = new TermFields();
        FrontMatterMap? taxonomies = fields.Look("taxonomies") as FrontMatterMap;
        if (taxonomies is not null)
        {
            _ = fields.Take("taxonomies");
        }

        terms.Add(Term.Category, fields.Take("categories"), splitsAtSpaces);
        terms.Add(Term.Category, fields.Take("category"), splitsAtSpaces: false, isOne: !isPlain);
        terms.Add(Term.Tag, fields.Take("tags"), splitsAtSpaces);
        terms.Add(Term.Tag, fields.Take("tag"), splitsAtSpaces: false);
        foreach ((string taxonomy, FrontMatterValue value) in taxonomies ?? [])
        {
            terms.Add(taxonomy switch { "categories" => Term.Category, "tags" => Term.Tag, _ => taxonomy }, value, splitsAtSpaces: false);
        }

        return terms;
    }

    /// <summary>The identity of a term that has only a name: <c>C</c>, <c>c</c>, <c>C#</c> and <c>C++</c> stay four, and only the map of terms makes one of several.</summary>
    public static string SlugOf(string name) => string.Join('-', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private void Add(string taxonomy, FrontMatterValue? value, bool splitsAtSpaces, bool isOne = false)
    {
        switch (value)
        {
            case null:
                break;
            case FrontMatterList list:
                foreach (FrontMatterValue item in list.Items)
                {
                    AddItem(taxonomy, item);
                }

                break;
            case FrontMatterMap:
                AddItem(taxonomy, value);
                break;
            default:
                foreach (string name in Names(FieldBag.TextOf(value) ?? "", splitsAtSpaces, isOne))
                {
                    AddName(taxonomy, name, null);
                }

                break;
        }
    }

    private static string[] Names(string text, bool splitsAtSpaces, bool isOne)
    {
        char[] separators = isOne ? [] : text.Contains(';', StringComparison.Ordinal) ? [';', '\n'] : text.Contains(',', StringComparison.Ordinal) ? [',', '\n'] : splitsAtSpaces ? [' ', '\t', '\n'] : ['\n'];
        string bare = text.StartsWith('[') && text.EndsWith(']') ? text[1..^1] : text;
        return separators.Length == 0 ? [bare] : bare.Split(separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    private void AddItem(string taxonomy, FrontMatterValue item)
    {
        if (item is FrontMatterList path)
        {
            string? parent = null;
            foreach (string name in path.Items.Select(FieldBag.TextOf).OfType<string>().Where(n => n.Length > 0))
            {
                parent = AddName(taxonomy, name, parent);
            }
        }
        else if (item is FrontMatterMap map)
        {
            // Without quotes a name with a colon in it reads as a map of one entry.
            var label = new FieldBag(map);
            AddName(taxonomy, label.TakeText("label", "name", "title") ?? (map.Count == 1 ? $"{map.First().Key}: {FieldBag.TextOf(map.First().Value)}" : ""), null);
        }
        else
        {
            AddName(taxonomy, FieldBag.TextOf(item) ?? "", null);
        }
    }

    /// <summary>Adds a term; its slug. One name below two parents is two terms.</summary>
    private string? AddName(string taxonomy, string name, string? parent)
    {
        if (name.Length == 0)
        {
            return parent;
        }

        string slug = SlugOf(name);
        bool isOther = parent is not null && _references.Exists(r => r.Taxonomy == taxonomy && r.Slug == slug) && _declared.Find(t => t.Taxonomy == taxonomy && t.Slug == slug)?.ParentSlug != parent;
        slug = isOther ? parent + "-" + slug : slug;
        if (!_references.Exists(r => r.Taxonomy == taxonomy && r.Slug == slug && r.Name == name))
        {
            _references.Add(new TermReference(taxonomy, slug, name));
        }

        if (parent is not null && !_declared.Exists(t => t.Taxonomy == taxonomy && t.Slug == slug))
        {
            _declared.Add(new Term(taxonomy, slug, name) { ParentSlug = parent == slug ? null : parent });
        }

        return slug;
    }
}
