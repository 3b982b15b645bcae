// One row of front matter: what it is called and how it is made.
using BlogConverter.FrontMatter;

namespace BlogConverter.Outputs;

/// <summary>Makes a value of an item; null or an empty value is left out.</summary>
public delegate FrontMatterValue? FieldValue(ItemFields item);

/// <summary>A field of a target's front matter.</summary>
/// <param name="Name">The name by which <c>--fields</c> chooses it, the same for every target.</param>
/// <param name="Key">The key that the target's generator reads.</param>
/// <param name="Value">How it is made.</param>
public sealed record FrontMatterField(string Name, string Key, FieldValue Value)
{
    /// <summary>True when the value is a map whose entries go to the top level, without overwriting anything.</summary>
    public bool IsSpread { get; init; }

    /// <summary>True when it is written whatever fields the user chose: without it a draft would be public or the generator would not build.</summary>
    public bool IsRequired { get; init; }
}
