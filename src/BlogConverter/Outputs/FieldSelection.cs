// The fields that the user chose.

namespace BlogConverter.Outputs;

/// <summary>An ordered choice of front-matter fields, some under other keys: <c>title</c>, <c>date:created</c>.</summary>
public sealed class FieldSelection
{
    private FieldSelection(IReadOnlyList<SelectedField> fields) => Fields = fields;

    /// <summary>The chosen fields in order.</summary>
    public IReadOnlyList<SelectedField> Fields { get; }

    /// <summary>Reads a choice.</summary>
    /// <param name="choices">Each <c>name</c> or <c>name:key</c>; names are compared without regard to case.</param>
    /// <param name="target">The target that is to write them: it may have fields of its own, and keys that it needs.</param>
    /// <param name="selection">The choice; null when there is an error.</param>
    /// <param name="error">One sentence for the user; null when all is well.</param>
    /// <returns>True when all names are known and no key means two things.</returns>
    public static bool TryParse(IEnumerable<string> choices, OutputTarget target, out FieldSelection? selection, out string? error)
    {
        ArgumentNullException.ThrowIfNull(choices);
        ArgumentNullException.ThrowIfNull(target);
        (selection, error) = (null, null);
        var fields = new List<SelectedField>();
        foreach (string choice in choices)
        {
            (string name, string? key) = Split(choice);
            error = Objection(choice, name, key, target, fields);
            if (error is not null)
            {
                return false;
            }

            fields.Add(new SelectedField(name, key));
        }

        selection = new FieldSelection(fields);
        return true;
    }

    private static string? Objection(string choice, string name, string? key, OutputTarget target, List<SelectedField> before)
    {
        FrontMatterField? field = target.Field(name);
        if (field is null)
        {
            return $"There is no field '{name}'. Known fields: {string.Join(", ", KnownFields.All.Concat(target.Fields).Select(f => f.Name).Distinct(StringComparer.Ordinal))}.";
        }

        if (key is { Length: 0 })
        {
            return $"The field '{choice}' has no key after the colon.";
        }

        key ??= field.Key;
        if (target.Fields.Any(f => f.IsRequired && f.Key == key && f.Name != name))
        {
            return $"The field '{choice}' cannot be written as '{key}': {target.Name} needs that key for something else.";
        }

        return before.Any(b => b.Name == name || (b.Key ?? target.Field(b.Name)!.Key) == key) ? $"The field '{choice}' is chosen twice." : null;
    }

    private static (string Name, string? Key) Split(string choice)
    {
        int colon = choice.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (choice.Trim().ToLowerInvariant(), null) : (choice[..colon].Trim().ToLowerInvariant(), choice[(colon + 1)..].Trim());
    }
}

/// <summary>A chosen field.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Key">The key to write it under; null for the target's own.</param>
public readonly record struct SelectedField(string Name, string? Key);
