// A text, or none, for each item.
namespace BlogConverter.Index;

/// <summary>What is known of all items and asked for a few times only, packed as in <see cref="PackedTexts"/>. Safe for concurrent reads.</summary>
/// <param name="count">How many items there are.</param>
internal sealed class PackedColumn(int count)
{
    private readonly PackedTexts _texts = new();

    // Places count from 1: most of a new array is none.
    private readonly int[] _places = new int[count];

    public int Count => _places.Length;

    /// <summary>True when an item has a text.</summary>
    public bool Has(int item) => _places[item] != 0;

    /// <summary>The text of an item, made anew whenever it is asked for; null when it has none. To be set once.</summary>
    public string? this[int item]
    {
        get => _places[item] == 0 ? null : _texts.Get(_places[item] - 1);
        set => _places[item] = value is null ? 0 : _texts.Add(value) + 1;
    }
}
