// What tells two terms apart.
using BlogConverter.Model;

namespace BlogConverter.Taxonomy;

/// <summary>The identity of a term in the source: taxonomy and slug. A source without slugs (a list of tags in front matter) has nothing but names, and then the name stands in.</summary>
internal readonly record struct TermKey(string Taxonomy, string Slug)
{
    public static TermKey Of(TermReference term) => new(term.Taxonomy, term.Slug.Length > 0 ? term.Slug : term.Name);

    public static TermKey Of(Term term) => new(term.Taxonomy, term.Slug.Length > 0 ? term.Slug : term.Name);
}
