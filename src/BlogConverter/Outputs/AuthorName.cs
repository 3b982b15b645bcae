// The names of authors in files and addresses.
namespace BlogConverter.Outputs;

/// <summary>What stands for an author where a display name cannot.</summary>
internal static class AuthorName
{
    /// <summary>A name for files and addresses: the letters and digits, in lower case.</summary>
    public static string Key(string name)
    {
        string key = string.Join('-', string.Concat(name.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return key.Length > 0 ? key : "author";
    }
}
