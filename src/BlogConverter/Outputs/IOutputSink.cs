// Where files go.
using BlogConverter.Diagnostics;

namespace BlogConverter.Outputs;

/// <summary>Takes the files of one run. Safe for concurrent calls; what it leaves behind does not depend on their order.</summary>
public interface IOutputSink
{
    /// <summary>Takes one file. Two files of a run never share a path.</summary>
    /// <exception cref="ArgumentException">The path is not relative, leaves the folder, or lies in the folder's own records.</exception>
    WriteResult Write(OutputFile file);

    /// <summary>Takes one file that may be larger than memory, on the same terms. A stream that fails leaves nothing behind but a failed write.</summary>
    /// <exception cref="ArgumentException">As above.</exception>
    WriteResult Write(StreamedFile file);

    /// <summary>True when a file is there already, whoever wrote it; if it was an earlier run, the file then counts as one of this run.</summary>
    /// <exception cref="ArgumentException">As above.</exception>
    bool Holds(string path);

    /// <summary>Ends the run: settles what earlier runs left behind and writes the records. Called once, after the last write.</summary>
    /// <param name="isGone">Whether an item of an earlier run is no longer in the input or no longer wanted. Items that a filter or a limit left out, and all items of an interrupted run, are not gone.</param>
    /// <returns>What the user has to know of files that are out of date.</returns>
    IReadOnlyList<Diagnostic> Complete(Predicate<string> isGone);
}
