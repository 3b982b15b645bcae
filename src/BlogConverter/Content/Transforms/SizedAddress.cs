// The addresses of Google's picture hosts, which make a picture of any size.
namespace BlogConverter.Content.Transforms;

/// <summary>An address with a size in it.</summary>
/// <param name="Before">What stands before the size.</param>
/// <param name="Behind">What stands behind it.</param>
/// <param name="Original">The address of the picture as it was uploaded.</param>
internal readonly record struct SizedAddress(string Before, string Behind, string Original)
{
    private static readonly string[] Hosts = [".bp.blogspot.com/", ".googleusercontent.com/", ".ggpht.com/"];

    /// <summary>True for the same picture in another size.</summary>
    public bool IsSamePicture(SizedAddress other) => Path(Before) == Path(other.Before) && Behind.Equals(other.Behind, StringComparison.OrdinalIgnoreCase);

    /// <summary>Takes an address apart; false for every other host, and where no size stands.</summary>
    public static bool TryRead(string address, out SizedAddress sized)
    {
        sized = default;
        if (!Array.Exists(Hosts, h => address.Contains(h, StringComparison.OrdinalIgnoreCase)))
        {
            return false;
        }

        int equals = address.LastIndexOf('=');
        if (equals > address.LastIndexOf('/') && IsSize(address.AsSpan(equals + 1)))
        {
            sized = new(address[..equals], "", address[..equals] + "=s0");
            return true;
        }

        int name = address.LastIndexOf('/');
        int size = name <= 0 ? -1 : address.LastIndexOf('/', name - 1);
        if (size < 0 || !IsSize(address.AsSpan(size + 1, name - size - 1)))
        {
            return false;
        }

        sized = new(address[..size], address[name..], address[..size] + "/s0" + address[name..]);
        return true;
    }

    /// <summary>The hosts are many and all hold the same pictures.</summary>
    private static string Path(string before)
    {
        int host = before.IndexOf("//", StringComparison.Ordinal);
        int path = host < 0 ? -1 : before.IndexOf('/', host + 2);
        return path < 0 ? before : before[path..];
    }

    /// <summary>True for <c>s320</c>, <c>s320-c</c>, <c>w400-h300</c>, <c>w400-h300-p-k-no-nu</c> and their like.</summary>
    private static bool IsSize(ReadOnlySpan<char> text) =>
        text.Length >= 2 && text[0] is 's' or 'w' or 'h' && char.IsAsciiDigit(text[1]) && !text.ContainsAnyExceptInRange('-', 'z') && text.IndexOfAny('/', '.') < 0;
}
