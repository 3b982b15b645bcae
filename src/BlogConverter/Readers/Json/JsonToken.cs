// The words that JSON is made of.
namespace BlogConverter.Readers.Json;

/// <summary>What a token is.</summary>
internal enum JsonMark
{
    /// <summary>The input ends here, perhaps inside a string.</summary>
    End,

    /// <summary>Nothing that JSON knows.</summary>
    Junk,

    ObjectStart,
    ObjectEnd,
    ArrayStart,
    ArrayEnd,
    Colon,
    Comma,
    String,

    /// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    Literal,
}

/// <summary>A token in the window.</summary>
/// <param name="Mark">What it is.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Behind it.</param>
internal readonly record struct JsonToken(JsonMark Mark, int Start, int End);
