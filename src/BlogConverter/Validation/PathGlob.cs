// Globs for paths.
using System.IO.Enumeration;

namespace BlogConverter.Validation;

/// <summary><c>*</c> and <c>?</c> stand for parts of one name, <c>**</c> for any number of folders; a glob without a slash is for names in any folder. Case matters.</summary>
internal static class PathGlob
{
    public static bool Matches(string glob, string path)
    {
        string[] names = path.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries);
        string[] parts = glob.Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 1 && parts[0] != "**" ? names.Length > 0 && Name(parts[0], names[^1]) : EndsLike(parts, names);
    }

    /// <summary>Paths are as the user gave them, so a glob may begin at any of their folders.</summary>
    private static bool EndsLike(string[] parts, string[] names)
    {
        for (int start = 0; start <= names.Length; start++)
        {
            if (IsLike(parts, names.AsSpan(start)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Each <c>**</c> keeps the last place from which it may take one name more, so nothing is tried twice.</summary>
    private static bool IsLike(ReadOnlySpan<string> parts, ReadOnlySpan<string> names)
    {
        int part = 0, name = 0, anyPart = -1, anyName = 0;
        while (name < names.Length)
        {
            if (part < parts.Length && parts[part] == "**")
            {
                (anyPart, anyName) = (part++, name);
            }
            else if (part < parts.Length && Name(parts[part], names[name]))
            {
                part++;
                name++;
            }
            else if (anyPart >= 0)
            {
                (part, name) = (anyPart + 1, ++anyName);
            }
            else
            {
                return false;
            }
        }

        while (part < parts.Length && parts[part] == "**")
        {
            part++;
        }

        return part == parts.Length;
    }

    private static bool Name(string part, string name) => FileSystemName.MatchesSimpleExpression(part, name, ignoreCase: false);
}
