// Collects losses and where they are.
using AngleSharp.Dom;

namespace BlogConverter.Proof;

/// <summary>Losses come in document order; each finds its block and its place.</summary>
internal sealed class LossWriter(Reading dom, Reading said)
{
    private readonly List<Loss> _losses = [];
    private readonly List<IElement> _blocks = [];
    private readonly HashSet<IElement> _seen = [];
    private int _placed;
    private int _heading = -1;

    public LossCount Count { get; } = new();

    public Examination Examination() => new(_losses, _blocks, Tallies.Of(dom, Count));

    public void Add(string kind, int position, string expected, string got)
    {
        int token = dom.TokenAt(position);
        Blame(token);
        _losses.Add(new Loss(kind, LossText.Cut(expected), LossText.Cut(got), PlaceOf(token)));
    }

    public void AddLink(int position, int left, int right)
    {
        Count.Links += left > 0 ? 1 : 0;
        Add(LossKind.Link, position, left > 0 ? Show(dom.Links[left]) : "", right > 0 ? Show(said.Links[right]) : "");
    }

    public void AddFact(Fact left, Fact right)
    {
        char mark = dom.Text[left.Position];
        Count.Images += mark == Mark.Image ? 1 : 0;
        Count.CodeBlocks += mark == Mark.Code ? 1 : 0;
        Add(mark == Mark.Image ? LossKind.Image : mark == Mark.Code ? LossKind.Code : LossKind.Embed, left.Position, Show(left), Show(right));
    }

    /// <summary>Marks the block of a token as one to be written otherwise.</summary>
    public void Blame(int token)
    {
        if (token >= 0 && token < dom.Tokens.Count && dom.Tokens[token].Element is { } block && _seen.Add(block))
        {
            _blocks.Add(block);
        }
    }

    /// <summary>The heading above, or the words before.</summary>
    private string PlaceOf(int token)
    {
        for (; _placed < token; _placed++)
        {
            _heading = dom.KindOf(_placed) == Mark.Heading ? _placed : _heading;
        }

        if (_heading >= 0 && _heading + 1 < dom.Tokens.Count)
        {
            return LossText.Of(dom.TextOf(_heading + 1));
        }

        for (int before = token - 1; before >= 0 && before > token - 16; before--)
        {
            if (dom.KindOf(before) == ' ')
            {
                ReadOnlySpan<char> words = dom.TextOf(before);
                return LossText.Of(words.Length > 80 ? words[^80..] : words);
            }
        }

        return "";
    }

    private static string Show(LinkTarget link) => link.Title.Length == 0 ? link.Address : $"{link.Address} \"{link.Title}\"";

    private static string Show(Fact fact) => string.Join(' ', new[] { fact.First ?? "", fact.Second, fact.Third }.Where(part => part.Length > 0));
}
