// The redirect map of a site.
using BlogConverter.Diagnostics;
using BlogConverter.Index;

namespace BlogConverter.Links;

/// <summary>Where the old site's addresses lead.</summary>
/// <param name="Lines">One line for each address that moved, sorted.</param>
/// <param name="Gone">Addresses that nothing answers any more.</param>
/// <param name="Diagnostics">Loops, chains and duplicates.</param>
internal sealed record SettledRedirects(IReadOnlyList<Redirect> Lines, IReadOnlyList<GoneAddress> Gone, IReadOnlyList<Diagnostic> Diagnostics);
