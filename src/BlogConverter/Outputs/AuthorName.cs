// The names of authors.
namespace BlogConverter.Outputs;

/// <summary>What of an author is shown.</summary>
internal static class AuthorName
{
    /// <summary>A display name that is shown. Some sites log in by e-mail address, and show it where nobody chose a name; addresses never go out.</summary>
    public static string Shown(string name) =>
        name.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && !name.Contains(' ', StringComparison.Ordinal) ? name[..at] : name;

    /// <summary>A name for files and addresses: the letters and digits, in lower case.</summary>
    public static string Key(string name)
    {
        string key = string.Join('-', string.Concat(name.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return key.Length > 0 ? key : "author";
    }
}
