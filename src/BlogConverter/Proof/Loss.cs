// Something that the source says and the output does not.
namespace BlogConverter.Proof;

/// <summary>A difference that the proof found and nothing explains.</summary>
/// <param name="Kind">What was lost: <c>words</c>, <c>link</c>, <c>image</c>, <c>code</c>, <c>heading</c>, <c>list</c>, <c>table</c>, <c>quote</c>, <c>emphasis</c>, <c>break</c> (paragraphs, line breaks, rules, markers), <c>embed</c>, <c>footnote</c>, <c>order</c>, <c>unprovable</c>.</param>
/// <param name="Expected">What the source says, cut to 200 characters.</param>
/// <param name="Got">What stands there instead; may be empty.</param>
/// <param name="Place">Where: the nearest heading or the words before it.</param>
public sealed record Loss(string Kind, string Expected, string Got, string Place);
