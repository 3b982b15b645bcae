// All texts that users read, one method each, with stable codes. One file per family: Messages.Wxr.cs holds WXR001 and its like.
namespace BlogConverter.Diagnostics;

/// <summary>The catalogue of diagnostics. A code never changes its meaning and is never used again.</summary>
internal static partial class Messages;
