// What a kept report took for granted.
namespace BlogConverter.Reports;

/// <summary>What the report took for granted of the output folder.</summary>
/// <param name="Manifest">The hash of the list of files, each with its own hash.</param>
/// <param name="Held">Files of whomever that had to be there, sorted.</param>
/// <param name="Missing">Files that were looked for and were not there, sorted.</param>
internal sealed record RecordedFolder(string Manifest, IReadOnlyList<string> Held, IReadOnlyList<string> Missing);
