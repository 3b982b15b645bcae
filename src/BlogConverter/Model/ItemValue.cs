// What a field of an item holds that no record here has a place for.
namespace BlogConverter.Model;

/// <summary>A value that is carried from source to output as it is. Its kinds are those of front matter, which the model does not know.</summary>
public abstract class ItemValue
{
    private protected ItemValue()
    {
    }
}

/// <summary>A field that a source has and nothing here understands.</summary>
/// <param name="Key">The key as written.</param>
/// <param name="Value">The value.</param>
public readonly record struct ExtraField(string Key, ItemValue Value);
