// Finds the paragraphs and blocks that two readings share.
namespace BlogConverter.Proof;

/// <summary>
/// Aligns the tokens of two readings: what stands once on each side and in the same order anchors the rest, and between anchors the longest
/// common row is kept. Linear, but for the sorting of anchors: the table between two anchors is bounded.
/// </summary>
internal sealed class TokenAlignment(Reading left, Reading right)
{
    private const int LargestTable = 40_000;

    /// <summary>For each token of the left side its twin's number on the right, or -1.</summary>
    public int[] Twins { get; } = new int[left.Tokens.Count];

    public void Run()
    {
        Array.Fill(Twins, -1);
        int start = 0, leftEnd = left.Tokens.Count, rightEnd = right.Tokens.Count;
        while (start < leftEnd && start < rightEnd && Same(start, start))
        {
            Twins[start] = start;
            start++;
        }

        while (leftEnd > start && rightEnd > start && Same(leftEnd - 1, rightEnd - 1))
        {
            Twins[--leftEnd] = --rightEnd;
        }

        int leftAt = start, rightAt = start;
        foreach ((int l, int r) in Anchors(start, leftEnd, rightEnd))
        {
            Between(leftAt, l, rightAt, r);
            Twins[l] = r;
            (leftAt, rightAt) = (l + 1, r + 1);
        }

        Between(leftAt, leftEnd, rightAt, rightEnd);
    }

    /// <summary>Equal, but for what only one side can know: a header row where HTML has none, an alignment, how a target says an embed.</summary>
    public bool Same(int l, int r)
    {
        ReadOnlySpan<char> a = left.TextOf(l), b = right.TextOf(r);
        if (a.SequenceEqual(b))
        {
            return SameEmbeds(l, r, a);
        }

        return (a is [Mark.Row] && b is [Mark.HeaderRow])
            || (a is [Mark.Cell, Alignment.Any] && b is [Mark.Cell, not '\u001F'])
            || (!Mark.IsBlock(b[0]) && WildTokens.IsWild(left, l) && WildTokens.Same(left, l, right, r));
    }

    /// <summary>One embed looks like another.</summary>
    private bool SameEmbeds(int l, int r, ReadOnlySpan<char> text)
    {
        if (!text.Contains(Mark.Embed))
        {
            return true;
        }

        ReadOnlySpan<Fact> asked = left.FactsIn(left.Tokens[l].Start, left.EndOf(l)), given = right.FactsIn(right.Tokens[r].Start, right.EndOf(r));
        for (int i = 0; i < asked.Length; i++)
        {
            if (left.Text[asked[i].Position] == Mark.Embed && !Embeds.Same(asked[i], given[i]))
            {
                return false;
            }
        }

        return true;
    }

    private List<(int Left, int Right)> Anchors(int start, int leftEnd, int rightEnd)
    {
        var places = new Dictionary<int, (int Left, int Right, int Count)>();
        for (int i = start; i < leftEnd; i++)
        {
            if (left.KindOf(i) is ' ' or Mark.Code)
            {
                int hash = string.GetHashCode(left.TextOf(i));
                places[hash] = places.TryGetValue(hash, out var seen) ? seen with { Count = 99 } : (i, -1, 1);
            }
        }

        for (int i = start; i < rightEnd; i++)
        {
            if (right.KindOf(i) is ' ' or Mark.Code && string.GetHashCode(right.TextOf(i)) is int hash && places.TryGetValue(hash, out var seen))
            {
                places[hash] = seen with { Right = i, Count = seen.Count + 1 };
            }
        }

        var pairs = places.Values.Where(p => p.Count == 2 && p.Right >= 0 && Same(p.Left, p.Right)).Select(p => (p.Left, p.Right)).Order().ToList();
        return RisingRow.Of(pairs.Count, i => pairs[i].Right).ConvertAll(i => pairs[i]);
    }

    private void Between(int leftStart, int leftEnd, int rightStart, int rightEnd)
    {
        while (leftStart < leftEnd && rightStart < rightEnd && Same(leftStart, rightStart))
        {
            Twins[leftStart++] = rightStart++;
        }

        while (leftEnd > leftStart && rightEnd > rightStart && Same(leftEnd - 1, rightEnd - 1))
        {
            Twins[--leftEnd] = --rightEnd;
        }

        int rows = leftEnd - leftStart, columns = rightEnd - rightStart;
        if (rows == 0 || columns == 0)
        {
            return;
        }

        if ((long)rows * columns > LargestTable)
        {
            PairInOrder(leftStart, leftEnd, rightStart, rightEnd);
            return;
        }

        var length = new ushort[rows + 1, columns + 1];
        for (int i = rows - 1; i >= 0; i--)
        {
            for (int j = columns - 1; j >= 0; j--)
            {
                length[i, j] = Same(leftStart + i, rightStart + j) ? (ushort)(length[i + 1, j + 1] + 1) : Math.Max(length[i + 1, j], length[i, j + 1]);
            }
        }

        for (int i = 0, j = 0; i < rows && j < columns;)
        {
            if (Same(leftStart + i, rightStart + j))
            {
                Twins[leftStart + i++] = rightStart + j++;
            }
            else if (length[i + 1, j] >= length[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }

    /// <summary>Too much to compare each with each: the next equal one within sight is the twin.</summary>
    private void PairInOrder(int leftStart, int leftEnd, int rightStart, int rightEnd)
    {
        const int Sight = 16;
        int r = rightStart;
        for (int l = leftStart; l < leftEnd; l++)
        {
            for (int ahead = 0; ahead < Sight && r + ahead < rightEnd; ahead++)
            {
                if (Same(l, r + ahead))
                {
                    Twins[l] = r + ahead;
                    r += ahead + 1;
                    break;
                }
            }
        }
    }
}
