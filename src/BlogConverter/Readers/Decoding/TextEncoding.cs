// Which encoding an input is in.
using System.Buffers;
using System.Text;

namespace BlogConverter.Readers.Decoding;

/// <summary>The answer: a byte order mark decides, else valid UTF-8, else what the XML declaration says, else windows-1252.</summary>
/// <param name="Name">The name for messages.</param>
/// <param name="Encoding">The encoding; null for UTF-8, which has its own repairing decoder.</param>
/// <param name="Preamble">Bytes of the byte order mark.</param>
/// <param name="ByteFallback">What single bytes mean that are not valid UTF-8.</param>
/// <param name="FalseDeclaration">What the input says of itself when that is not so; else null.</param>
internal sealed record TextEncoding(string Name, Encoding? Encoding, int Preamble, Encoding ByteFallback, string? FalseDeclaration)
{
    private const int DeclarationWithin = 4096;

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static TextEncoding Utf8 { get; } = new("UTF-8", null, 0, Windows1252, null);

    /// <param name="head">The first bytes, at least 4 KiB where there are as many.</param>
    /// <param name="reopen">Opens the input again; used only when another encoding than UTF-8 is declared.</param>
    public static TextEncoding Of(ReadOnlySpan<byte> head, Func<Stream> reopen)
    {
        if (ByMark(head) is { } marked)
        {
            return marked;
        }

        string? declared = Declared(head);
        Encoding? encoding = declared is null ? null : ByName(declared);
        if (encoding is null or UTF8Encoding)
        {
            return Utf8;
        }

        // UTF-16 and UTF-32 would have shown by a mark or by zero bytes around the first '<'.
        if (encoding is UnicodeEncoding or UTF32Encoding)
        {
            return Utf8 with { FalseDeclaration = declared };
        }

        (long valid, long invalid) = CountUtf8(reopen);
        return (valid, invalid) switch
        {
            (0, 0) => Utf8,
            _ when valid > invalid => Utf8 with { FalseDeclaration = declared, ByteFallback = encoding.IsSingleByte ? encoding : Windows1252 },
            _ => new(encoding.WebName, encoding, 0, Windows1252, null),
        };
    }

    private static TextEncoding? ByMark(ReadOnlySpan<byte> head) => head switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Utf8 with { Preamble = 3 },
        [0xFF, 0xFE, 0, 0, ..] => new("UTF-32", new UTF32Encoding(bigEndian: false, byteOrderMark: false), 4, Windows1252, null),
        [0, 0, 0xFE, 0xFF, ..] => new("UTF-32", new UTF32Encoding(bigEndian: true, byteOrderMark: false), 4, Windows1252, null),
        [0xFF, 0xFE, ..] => new("UTF-16", new UnicodeEncoding(bigEndian: false, byteOrderMark: false), 2, Windows1252, null),
        [0xFE, 0xFF, ..] => new("UTF-16", new UnicodeEncoding(bigEndian: true, byteOrderMark: false), 2, Windows1252, null),
        [(byte)'<', 0, 0, 0, ..] => new("UTF-32", new UTF32Encoding(bigEndian: false, byteOrderMark: false), 0, Windows1252, null),
        [0, 0, 0, (byte)'<', ..] => new("UTF-32", new UTF32Encoding(bigEndian: true, byteOrderMark: false), 0, Windows1252, null),
        [(byte)'<', 0, not 0, 0, ..] => new("UTF-16", new UnicodeEncoding(bigEndian: false, byteOrderMark: false), 0, Windows1252, null),
        [0, (byte)'<', 0, not 0, ..] => new("UTF-16", new UnicodeEncoding(bigEndian: true, byteOrderMark: false), 0, Windows1252, null),
        _ => null,
    };

    private static string? Declared(ReadOnlySpan<byte> head)
    {
        head = head[..Math.Min(head.Length, DeclarationWithin)];
        int start = head.IndexOf("<?xml "u8);
        int end = start < 0 ? -1 : head[start..].IndexOf("?>"u8);
        if (end < 0)
        {
            return null;
        }

        ReadOnlySpan<byte> declaration = head.Slice(start, end);
        int name = declaration.IndexOf("encoding"u8);
        int open = name < 0 ? -1 : declaration[name..].IndexOfAny((byte)'"', (byte)'\'');
        if (open < 0)
        {
            return null;
        }

        ReadOnlySpan<byte> value = declaration[(name + open + 1)..];
        int close = value.IndexOf(declaration[name + open]);
        return close <= 0 ? null : Encoding.ASCII.GetString(value[..close]).Trim();
    }

    /// <summary>The encoding of a label, read as browsers read it: Latin 1 and ASCII mean windows-1252. Null when unknown.</summary>
    private static Encoding? ByName(string label)
    {
        switch (label.ToLowerInvariant())
        {
            case "iso-8859-1" or "iso8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii":
                return Windows1252;
            case "utf8":
                return Encoding.UTF8;
            case var name:
                try
                {
                    return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
                }
                catch (ArgumentException)
                {
                    return null;
                }
        }
    }

    /// <summary>Counts the bytes beyond ASCII that are, and are not, part of a valid UTF-8 sequence.</summary>
    private static (long Valid, long Invalid) CountUtf8(Func<Stream> reopen)
    {
        using Stream stream = reopen();
        byte[] bytes = new byte[64 * 1024];
        char[] scratch = new char[bytes.Length];
        (long valid, long invalid, int kept) = (0, 0, 0);
        while (true)
        {
            int read = ReadSome(stream, bytes.AsSpan(kept));
            ReadOnlySpan<byte> rest = bytes.AsSpan(0, kept + read);
            while (true)
            {
                OperationStatus status = System.Text.Unicode.Utf8.ToUtf16(rest, scratch, out int used, out _, replaceInvalidSequences: false, isFinalBlock: read == 0);
                valid += CountBeyondAscii(rest[..used]);
                rest = rest[used..];
                if (status != OperationStatus.InvalidData)
                {
                    break;
                }

                invalid++;
                rest = rest[1..];
            }

            kept = rest.Length;
            rest.CopyTo(bytes);
            if (read == 0)
            {
                return (valid, invalid);
            }
        }
    }

    /// <summary>Damage in a compressed stream ends it; whoever decodes the text says so.</summary>
    private static int ReadSome(Stream stream, Span<byte> bytes)
    {
        try
        {
            return stream.Read(bytes);
        }
        catch (InvalidDataException)
        {
            return 0;
        }
    }

    private static int CountBeyondAscii(ReadOnlySpan<byte> bytes)
    {
        int count = 0;
        foreach (byte b in bytes)
        {
            count += b >> 7;
        }

        return count;
    }
}
