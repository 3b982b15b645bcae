// The candidates of a srcset.
namespace BlogConverter.Links;

/// <summary>Reads <c>srcset</c> (html.spec.whatwg.org, "Parsing a srcset attribute"): addresses without spaces, each with a descriptor, parted by commas that are no part of an address.</summary>
internal static class SourceSet
{
    /// <summary>The set with other addresses.</summary>
    public static string Map(string set, Func<string, string> addressOf)
    {
        var candidates = new List<string>();
        ReadOnlySpan<char> rest = set;
        while (true)
        {
            rest = rest.TrimStart(" \t\r\n\f,");
            if (rest.IsEmpty)
            {
                return string.Join(", ", candidates);
            }

            int end = rest.IndexOfAny(" \t\r\n\f");
            ReadOnlySpan<char> address = end < 0 ? rest : rest[..end];
            rest = rest[address.Length..];
            string descriptor = "";
            if (address.EndsWith(","))
            {
                address = address.TrimEnd(',');
            }
            else
            {
                int comma = rest.IndexOf(',');
                descriptor = (comma < 0 ? rest : rest[..comma]).Trim().ToString();
                rest = comma < 0 ? [] : rest[comma..];
            }

            candidates.Add(addressOf(address.ToString()) + (descriptor.Length > 0 ? " " + descriptor : ""));
        }
    }
}
