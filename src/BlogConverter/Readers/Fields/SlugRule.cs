// From the name in the database to a slug.
using System.Text;
using BlogConverter.Model;

namespace BlogConverter.Readers.Fields;

/// <summary>A slug is the post's name, percent-decoded once; else it is made from the title; else it is <c>draft-{id}</c>.</summary>
internal static class SlugRule
{
    /// <param name="name">What <c>wp:post_name</c> holds.</param>
    /// <param name="title">The title as plain text.</param>
    /// <param name="id">The item's id.</param>
    /// <param name="isCut">True when the name ended within a character, of which the rest is left out.</param>
    public static Slug Of(string name, string title, string id, out bool isCut)
    {
        string decoded = Decode(name, out isCut).Trim();
        string text = decoded.Length > 0 ? decoded : FromTitle(title);
        return new(text.Length > 0 ? text : "draft-" + id, name);
    }

    /// <summary>Decodes percent-encoded UTF-8 once. WordPress cuts names at 200 bytes, sometimes within a character: such an end is left out.</summary>
    public static string Decode(string name, out bool isCut)
    {
        isCut = false;
        if (!name.Contains('%', StringComparison.Ordinal))
        {
            return name;
        }

        StringBuilder decoded = new(name.Length);
        List<byte> run = [];
        int at = 0;
        while (at < name.Length)
        {
            if (name[at] != '%')
            {
                decoded.Append(name[at++]);
                continue;
            }

            int start = at;
            run.Clear();
            while (at + 2 < name.Length && name[at] == '%' && char.IsAsciiHexDigit(name[at + 1]) && char.IsAsciiHexDigit(name[at + 2]))
            {
                run.Add(Convert.FromHexString(name.AsSpan(at + 1, 2))[0]);
                at += 3;
            }

            bool isLast = run.Count > 0 && (at == name.Length || (name[at] == '%' && IsHalfReference(name.AsSpan(at))));
            isCut |= isLast && at < name.Length;
            isCut |= Append(decoded, run, name.AsSpan(start, at - start), isLast);
            if (run.Count == 0)
            {
                decoded.Append(name[at++]);
            }
            else if (isLast)
            {
                break;
            }
        }

        return decoded.ToString();
    }

    /// <summary>Appends what a run of bytes stands for; a run that is no UTF-8 stays as written. True when an unfinished character at the very end was left out.</summary>
    private static bool Append(StringBuilder decoded, List<byte> run, ReadOnlySpan<char> written, bool isLast)
    {
        ReadOnlySpan<byte> rest = run.ToArray();
        while (!rest.IsEmpty)
        {
            System.Buffers.OperationStatus status = Rune.DecodeFromUtf8(rest, out Rune rune, out int used);
            if (status == System.Buffers.OperationStatus.NeedMoreData && isLast)
            {
                return true;
            }

            if (status == System.Buffers.OperationStatus.Done)
            {
                decoded.Append(rune.ToString());
            }
            else
            {
                decoded.Append(written.Slice((run.Count - rest.Length) * 3, used * 3));
            }

            rest = rest[used..];
        }

        return false;
    }

    private static bool IsHalfReference(ReadOnlySpan<char> end) => end.Length == 1 || (end.Length == 2 && char.IsAsciiHexDigit(end[1]));

    /// <summary>Letters and digits in lower case, everything else as single hyphens; apostrophes vanish.</summary>
    private static string FromTitle(string title)
    {
        StringBuilder slug = new(title.Length);
        foreach (Rune rune in title.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark)
            {
                slug.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else if (rune.Value is not ('\'' or '\u2019') && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }
}
