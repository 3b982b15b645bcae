// Settles which of several items gets a path that they all want.
using BlogConverter.Diagnostics;
using BlogConverter.Model;

namespace BlogConverter.Planning;

/// <summary>Hands out paths. Two paths collide when a disk that ignores case and Unicode form would take them for one.</summary>
internal sealed class PathCollisions(string devicePrefix = "_")
{
    private readonly Dictionary<string, string> _owners = new(StringComparer.Ordinal);

    /// <summary>The wished path, made safe and, if it is taken, numbered: <c>-2</c>, <c>-3</c> … Ask in the order of <see cref="ItemOrder"/>: the lowest id keeps the bare name, so that a later export moves nobody.</summary>
    /// <param name="wish">The path that the item would like to have.</param>
    /// <param name="itemId">The item's id.</param>
    /// <param name="source">Where the item stands.</param>
    /// <param name="diagnostics">Told of collisions.</param>
    /// <param name="language">The language that the file's name has to tell; empty for none.</param>
    /// <returns>The path and its number; 1 stands for the bare name.</returns>
    public (string Path, int Number) Take(string wish, string itemId, SourcePosition source, DiagnosticBag diagnostics, string language = "")
    {
        string bare = SafeName.Path(wish, devicePrefix);
        string path = PathHabit.InLanguage(bare, language);
        if (_owners.TryAdd(Key(path), itemId))
        {
            return (path, 1);
        }

        string owner = _owners[Key(path)];
        for (int number = 2; ; number++)
        {
            string numbered = PathHabit.InLanguage(SafeName.WithSuffix(bare, "-" + number.ToString(System.Globalization.CultureInfo.InvariantCulture)), language);
            if (_owners.TryAdd(Key(numbered), itemId))
            {
                diagnostics.Add(Messages.PathTaken(path, owner, numbered, source, itemId));
                return (numbered, number);
            }
        }
    }

    private static string Key(string path) => path.ToUpperInvariant();
}
