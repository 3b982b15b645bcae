// Rewrites the references of a body.
using AngleSharp.Dom;
using BlogConverter.Diagnostics;
using BlogConverter.Media;
using BlogConverter.Model;

namespace BlogConverter.Links;

/// <summary>Goes once over a DOM and puts every address in its new place. Belongs to one page.</summary>
internal sealed class LinkRewriter(LinkReader reader, LinkRule? rule, PageContext page)
{
    private const int LongestShown = 2000;

    private readonly List<LinkReference> _found = [];
    private readonly DiagnosticBag _diagnostics = new();
    private readonly List<(FragmentUse Use, string Place, int Found)> _fragments = [];

    /// <summary>Records also what is somebody else's and in order. Default: false.</summary>
    public bool ListsAll { get; init; }

    /// <summary>External links that lead to an archive; null for none.</summary>
    public DeadLinks? Dead { get; init; }

    /// <summary>Every reference that is not simply somebody else's and in order.</summary>
    public IReadOnlyList<LinkReference> Found => _found;

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics.Items;

    /// <summary>The names of places in the page itself that its links lead to.</summary>
    public IReadOnlySet<string> OwnFragments => _fragments.Where(f => f.Use.Target == page.Number).Select(f => f.Use.Name).ToHashSet(StringComparer.Ordinal);

    /// <summary>Looks up the places in the page itself, once its text is there.</summary>
    /// <param name="anchors">The names of its places.</param>
    /// <returns>References to places in other pages.</returns>
    public IReadOnlyList<FragmentUse> Settle(IReadOnlySet<string> anchors)
    {
        foreach ((FragmentUse use, string place, int found) in _fragments)
        {
            if (use.Target != page.Number || anchors.Contains(use.Name))
            {
                continue;
            }

            const string Reason = "The page has no place of this name.";
            _diagnostics.Add(Messages.FragmentNotFound(use.Reference, use.Name, use.Address, page.Item.Source, page.Item.Id));
            if (found >= 0)
            {
                _found[found] = _found[found] with { Reason = _found[found].Reason ?? Reason };
            }
            else
            {
                _found.Add(new LinkReference(place, use.Reference, LinkClass.Anchor, LinkState.Kept) { Reason = Reason });
            }
        }

        return [.. _fragments.Select(f => f.Use).Where(u => u.Target != page.Number)];
    }

    /// <summary>Rewrites all references below an element. The nesting of bodies is bounded.</summary>
    public void Apply(IElement root)
    {
        // Not the collection of elements, which counts from the first one each time it is asked.
        INodeList children = root.ChildNodes;
        for (int i = 0; i < children.Length; i++)
        {
            if (children[i] is not Element element)
            {
                continue;
            }

            if (element.LocalName == "img" && page.Media is { } media)
            {
                ResponsiveImages.Settle(element, media);
            }

            foreach (string attribute in LinkAttributes.Of(element.LocalName))
            {
                Rewrite(element, attribute);
            }

            if (element.HasChildNodes)
            {
                Apply(element);
            }
        }
    }

    /// <summary>The address to write for one that stands outside of the body.</summary>
    /// <param name="place">Where it stands, for the report.</param>
    /// <param name="address">The address.</param>
    public string Rewrite(string place, string address) => Rewritten(new LinkPlace(place, ""), address);

    private string Rewritten(LinkPlace place, string address) => Answer(place, address) is { State: not LinkState.Removed } answer ? answer.Address ?? address : "";

    private void Rewrite(Element element, string attribute)
    {
        if (element.GetAttribute(attribute) is not { } value || string.IsNullOrWhiteSpace(value))
        {
            return;
        }

        var place = new LinkPlace(element.LocalName, attribute);
        if (attribute == "srcset")
        {
            element.SetAttribute(attribute, SrcSet.Format(SrcSet.Parse(value).Select(c => c with { Url = Rewritten(place, c.Url) })));
            return;
        }

        LinkAnswer answer = Answer(place, value);
        if (answer.State == LinkState.Removed)
        {
            element.RemoveAttribute(attribute);
        }
        else if (answer.Address is { } address)
        {
            element.SetAttribute(attribute, address);
        }
    }

    private LinkAnswer Answer(LinkPlace place, string reference)
    {
        LinkAnswer answer = rule?.Invoke(reference, page.Item) is { } own
            ? new LinkAnswer(LinkClass.Other, LinkState.Rewritten) { Address = own }
            : reader.Answer(reference, page, _diagnostics);
        if (answer is { Class: LinkClass.External, State: not LinkState.Removed } && Dead?.ArchiveOf(answer.Address ?? reference, page.Item) is { } archive)
        {
            answer = answer with { State = LinkState.Rewritten, Address = archive, Reason = "The page is gone; this is its archive." };
        }

        if (ListsAll || !answer.IsPlain)
        {
            _found.Add(new LinkReference(place.Text, Shown(reference), answer.Class, answer.State) { NewAddress = answer.Address, Reason = answer.Reason, Proposal = answer.Proposal });
        }

        if (answer is { Target: >= 0, Class: not LinkClass.Comment } && FragmentUse.NameIn(answer.Address ?? reference) is { Length: > 0 } name)
        {
            _fragments.Add((new FragmentUse(answer.Target, name, Shown(reference), answer.Address ?? Shown(reference)), place.Text, ListsAll || !answer.IsPlain ? _found.Count - 1 : -1));
        }

        if (answer.Finding is { } finding)
        {
            _diagnostics.Add(finding);
        }

        return answer;
    }

    /// <summary>Where a reference stands; put into words only for those that are recorded.</summary>
    private readonly record struct LinkPlace(string Element, string Attribute)
    {
        public string Text => Attribute.Length == 0 ? Element : $"{(Element == ContentElements.Embed ? "embed" : Element)} {Attribute}";
    }

    // An address may hold a whole picture.
    private static string Shown(string reference) => reference.Length <= LongestShown ? reference : reference[..LongestShown] + "…";
}
