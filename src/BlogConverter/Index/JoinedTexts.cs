// Several texts in one.
namespace BlogConverter.Index;

/// <summary>Joins the texts of a record, each behind its length, so that <see cref="PackedTexts"/> keeps them as one; whatever they hold, they come back as they were.</summary>
internal static class JoinedTexts
{
    // Four characters of eight bits: more would make the whole text a wide one.
    private const int HeadLength = 4;

    /// <summary>Joins texts.</summary>
    public static string Join(params ReadOnlySpan<string> texts)
    {
        int length = 0;
        foreach (string text in texts)
        {
            length += HeadLength + text.Length;
        }

        return string.Create(length, texts, static (to, texts) =>
        {
            foreach (string text in texts)
            {
                for (int i = 0; i < HeadLength; i++)
                {
                    to[i] = (char)((text.Length >> (8 * i)) & 0xFF);
                }

                text.CopyTo(to[HeadLength..]);
                to = to[(HeadLength + text.Length)..];
            }
        });
    }

    /// <summary>The texts, in order.</summary>
    public static List<string> Split(ReadOnlySpan<char> joined)
    {
        var texts = new List<string>(12);
        while (!joined.IsEmpty)
        {
            int length = joined[0] | (joined[1] << 8) | (joined[2] << 16) | (joined[3] << 24);
            texts.Add(joined.Slice(HeadLength, length).ToString());
            joined = joined[(HeadLength + length)..];
        }

        return texts;
    }
}
