// When two addresses are one page.
using BlogConverter.Index;

namespace BlogConverter.Planning;

/// <summary>Compares addresses as servers do: a slash at the end of the path and a fragment make no difference. There may be very many, so no text is made for it.</summary>
internal sealed class SamePage : IEqualityComparer<string>
{
    public static SamePage Instance { get; } = new();

    /// <summary>The key of the page.</summary>
    public static ulong Key(string address)
    {
        Split(address, out ReadOnlySpan<char> path, out ReadOnlySpan<char> query);
        return AddressKey.OfExact(AddressKey.OfExact(path), query);
    }

    public bool Equals(string? x, string? y)
    {
        Split(x, out ReadOnlySpan<char> path, out ReadOnlySpan<char> query);
        Split(y, out ReadOnlySpan<char> otherPath, out ReadOnlySpan<char> otherQuery);
        return path.SequenceEqual(otherPath) && query.SequenceEqual(otherQuery);
    }

    public int GetHashCode(string obj) => Key(obj).GetHashCode();

    private static void Split(ReadOnlySpan<char> address, out ReadOnlySpan<char> path, out ReadOnlySpan<char> query)
    {
        ReadOnlySpan<char> page = address.IndexOf('#') is >= 0 and var sharp ? address[..sharp] : address;
        int mark = page.IndexOf('?');
        path = (mark < 0 ? page : page[..mark]).TrimEnd('/');
        query = mark < 0 ? [] : page[mark..];
    }
}
