// Whether paragraphs stand in their order, and once.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace BlogConverter.Proof;

/// <summary>
/// A paragraph is known by its first words, where these stand once in the body. In the DOM they stand once too, and the places rise from paragraph
/// to paragraph; those that do not are out of order, the fewest possible. What stands in a footnote or caption may have been moved on purpose.
/// </summary>
internal static class SourceOrder
{
    private const int WordsToKnowIt = 5;

    public static void Compare(string text, List<Word> source, DomContent target, List<Loss> losses)
    {
        List<int> paragraphs = Paragraphs(text, source);
        var known = new Dictionary<ulong, Places>(paragraphs.Count);
        foreach (int paragraph in paragraphs)
        {
            known[KeyAt(source, paragraph)] = default;
        }

        Look(source, known, (ref Places places, int _) => places.InSource++);
        Look(target.Words, known, (ref Places places, int at) => (places.Found, places.InTarget) = (at, places.InTarget + 1));
        var order = new List<(int Paragraph, int Place)>();
        foreach (int paragraph in paragraphs)
        {
            Places places = known[KeyAt(source, paragraph)];
            if (places.InSource > 1 || places.InTarget == 0)
            {
                continue;
            }

            if (places.InTarget > 1)
            {
                losses.Add(Make(text, source, paragraph, "the same words a second time"));
            }
            else if (!IsMoved(target, target.Words[places.Found].Start))
            {
                order.Add((paragraph, places.Found));
            }
        }

        foreach (int paragraph in OutOfOrder(order))
        {
            losses.Add(Make(text, source, paragraph, "at another place"));
        }
    }

    /// <summary>True where a paragraph's first words stand once more in what only the DOM says; if not, what was in order before is so still.</summary>
    public static bool IsRepeated(string text, List<Word> source, List<Word> target, Range more)
    {
        var known = new HashSet<ulong>();
        foreach (int paragraph in Paragraphs(text, source))
        {
            known.Add(KeyAt(source, paragraph));
        }

        int last = Math.Min(more.End.Value, target.Count - WordsToKnowIt + 1);
        for (int i = Math.Max(0, more.Start.Value - WordsToKnowIt + 1); i < last; i++)
        {
            if (known.Contains(KeyAt(target, i)))
            {
                return true;
            }
        }

        return false;
    }

    private static Loss Make(string text, List<Word> source, int paragraph, string got) => new(
        LossKind.Order,
        LossText.Cut(text[source[paragraph].Start..source[paragraph + WordsToKnowIt - 1].End]),
        got,
        SourcePlace.Of(text, source[paragraph].Start));

    /// <summary>The numbers of the first words behind each line end or tag of a block, where enough words follow.</summary>
    private static List<int> Paragraphs(string text, List<Word> words)
    {
        var paragraphs = new List<int>();
        for (int i = 0; i + WordsToKnowIt <= words.Count; i++)
        {
            int from = i == 0 ? 0 : words[i - 1].End;
            if (i == 0 || text.AsSpan(from, Math.Max(0, words[i].Start - from)).Contains('\n'))
            {
                paragraphs.Add(i);
            }
        }

        return paragraphs;
    }

    /// <summary>Finds each place of what is known; there are far fewer paragraphs than words.</summary>
    private static void Look(List<Word> words, Dictionary<ulong, Places> known, Note note)
    {
        for (int i = 0; i + WordsToKnowIt <= words.Count; i++)
        {
            ref Places places = ref CollectionsMarshal.GetValueRefOrNullRef(known, KeyAt(words, i));
            if (!Unsafe.IsNullRef(ref places))
            {
                note(ref places, i);
            }
        }
    }

    private static ulong KeyAt(List<Word> words, int at)
    {
        ulong key = 0;
        for (int i = at; i < at + WordsToKnowIt; i++)
        {
            key = (key * 31) + words[i].Key;
        }

        return key;
    }

    private static bool IsMoved(DomContent target, int position)
    {
        // Ranges rise by their ends.
        int low = 0, high = target.Moved.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = target.Moved[middle].End.Value <= position ? (middle + 1, high) : (low, middle);
        }

        return low < target.Moved.Count && target.Moved[low].Start.Value <= position;
    }

    /// <summary>All but the longest row of paragraphs whose places rise.</summary>
    private static IEnumerable<int> OutOfOrder(List<(int Paragraph, int Place)> places)
    {
        var inOrder = RisingRow.Of(places.Count, i => places[i].Place).ToHashSet();
        return Enumerable.Range(0, places.Count).Where(i => !inOrder.Contains(i)).Select(i => places[i].Paragraph);
    }

    private delegate void Note(ref Places places, int at);

    /// <summary>How often the first words of a paragraph stand on both sides, and where they do in the DOM.</summary>
    private record struct Places(int InSource, int InTarget, int Found);
}
