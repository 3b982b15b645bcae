// Finds the words of a body that its DOM does not say.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using BlogConverter.Diagnostics;

namespace BlogConverter.Proof;

/// <summary>Counts words first; then looks at the order of paragraphs.</summary>
internal static class SourceWords
{
    /// <summary>How many words in doubt are looked for letter by letter: each costs a search through the text.</summary>
    private const int MostSearches = 64;

    /// <summary>Adds losses; the number of words lost.</summary>
    public static int Compare(string text, SourceContent source, DomContent target, IReadOnlyList<Dropped> dropped, List<Loss> losses)
    {
        List<Word> words = source.Words;
        bool holdsAll = HoldsAllInOrder(words, target.Words, out Range more);
        if (holdsAll && !SourceOrder.IsRepeated(text, words, target.Words, more))
        {
            return 0;
        }

        int lost = holdsAll ? 0 : Count(text, words, target, dropped, losses);
        SourceOrder.Compare(text, words, target, losses);
        return lost;
    }

    /// <summary>True where the DOM only says something more, at one place: the commonest difference, and the cheapest to see.</summary>
    private static bool HoldsAllInOrder(List<Word> words, List<Word> target, out Range more)
    {
        int start = 0, end = 0;
        while (start < words.Count && start < target.Count && words[start].Key == target[start].Key)
        {
            start++;
        }

        while (start + end < words.Count && start + end < target.Count && words[^(end + 1)].Key == target[^(end + 1)].Key)
        {
            end++;
        }

        more = start..(target.Count - end);
        return start + end == words.Count;
    }

    private static int Count(string text, List<Word> words, DomContent target, IReadOnlyList<Dropped> dropped, List<Loss> losses)
    {
        Dictionary<ulong, int> left = Available(target, dropped);
        var missing = new List<Range>();
        for (int i = 0; i < words.Count; i++)
        {
            ref int count = ref CollectionsMarshal.GetValueRefOrNullRef(left, words[i].Key);
            if (!Unsafe.IsNullRef(ref count) && count > 0)
            {
                count--;
            }
            else if (missing.Count > 0 && missing[^1].End.Value == i)
            {
                missing[^1] = missing[^1].Start..(i + 1);
            }
            else
            {
                missing.Add(i..(i + 1));
            }
        }

        string? letters = null;
        int lost = 0;
        for (int i = 0; i < missing.Count; i++)
        {
            (int start, int end) = (missing[i].Start.Value, missing[i].End.Value);
            if (i < MostSearches && IsJoinedOtherwise(text, words, start, end, letters ??= LettersOf(target)))
            {
                continue;
            }

            lost += end - start;
            losses.Add(new Loss(LossKind.Words, LossText.Cut(text[words[start].Start..words[end - 1].End]), "", SourcePlace.Of(text, words[start].Start)));
        }

        return lost;
    }

    private static Dictionary<ulong, int> Available(DomContent target, IReadOnlyList<Dropped> dropped)
    {
        var left = new Dictionary<ulong, int>(target.Words.Count);
        AddAll(target.Words, left);
        foreach (Dropped record in dropped)
        {
            using SourceContent content = SourceScanner.Scan(record.What, hasShortcodes: true);
            AddAll(content.Words, left);
        }

        var inValues = new WordList();
        foreach (string value in target.Values)
        {
            inValues.Add(value, 0);
            inValues.End();
        }

        AddAll(inValues.Words, left);
        return left;
    }

    private static void AddAll(List<Word> words, Dictionary<ulong, int> counts)
    {
        foreach (Word word in words)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, word.Key, out _)++;
        }
    }

    /// <summary>What is a tag to one may be a space to the other: words that touch their neighbours otherwise are the same letters still.</summary>
    private static bool IsJoinedOtherwise(string text, List<Word> words, int start, int end, string letters)
    {
        int first = Math.Max(0, start - 1), last = Math.Min(words.Count, end + 1);
        string wanted = Letters(text, words, first, last);
        return wanted.Length >= 8 && letters.Contains(wanted, StringComparison.Ordinal);
    }

    private static string LettersOf(DomContent target)
    {
        var letters = new System.Text.StringBuilder(target.Text.Length);
        foreach (char c in target.Text)
        {
            if (char.IsLetterOrDigit(c))
            {
                letters.Append(c);
            }
        }

        return letters.ToString();
    }

    private static string Letters(string text, List<Word> words, int first, int last)
    {
        var letters = new System.Text.StringBuilder();
        for (int i = first; i < last; i++)
        {
            letters.Append(Letters(text, words[i].Start, words[i].End));
        }

        return letters.ToString();
    }

    private static string Letters(string text, int start, int end)
    {
        var letters = new System.Text.StringBuilder(end - start);
        bool tag = false;
        foreach (char c in EntityText.Decode(text[start..end]))
        {
            tag = c == '<' || (tag && c != '>');
            if (!tag && char.IsLetterOrDigit(c))
            {
                letters.Append(c);
            }
        }

        return letters.ToString();
    }
}
