// The record that whoever removes content has to make.
namespace BlogConverter.Diagnostics;

/// <summary>Content that was taken out on purpose. The proof accepts a missing word only where such a record holds it.</summary>
/// <param name="What">The raw text that was removed, as it stood in the body.</param>
/// <param name="Why">One sentence for the user.</param>
/// <param name="Handler">Who removed it: a shortcode's, block's or transform's name.</param>
public sealed record Dropped(string What, string Why, string Handler);
