// The contract of an input format.
using BlogConverter.Diagnostics;
using BlogConverter.FrontMatter;
using BlogConverter.Model;

namespace BlogConverter.Readers;

/// <summary>Reads one format. A reader <b>cuts</b> an input into pieces in order, cheaply and on one thread; the pieces are then read into records on any thread. It holds no state between inputs.</summary>
internal interface IBlogReader
{
    /// <summary>The format's name for reports, such as <c>WXR</c>.</summary>
    string Format { get; }

    /// <summary>True when the beginning of a decoded input looks like this format. Names of files play no part.</summary>
    /// <param name="head">The first characters of the input, at most 64 Ki.</param>
    bool Recognizes(string head);

    /// <summary>The same for a format of many files in one folder, in which a file's place and its neighbours tell whether it is one of them. Default: content alone decides.</summary>
    /// <param name="head">As above.</param>
    /// <param name="source">The input.</param>
    bool Recognizes(string head, InputSource source) => Recognizes(head);

    /// <summary>True for a file that is no export by itself but is read along with one of this format: comments in a file of their own, names of categories.</summary>
    /// <param name="source">The file.</param>
    /// <param name="head">Its first characters.</param>
    bool Accompanies(InputSource source, string head) => false;

    /// <summary>Cuts an input into its pieces. Lazy; one piece in memory at a time.</summary>
    /// <param name="source">The input.</param>
    /// <param name="diagnostics">Gets what is wrong between the pieces: junk, truncation, encoding lies.</param>
    IEnumerable<SourcePiece> Cut(InputSource source, DiagnosticBag diagnostics);
}

/// <summary>A part of an input that can be read by itself: a header, or one item.</summary>
internal abstract class SourcePiece : IDisposable
{
    /// <summary>Where the piece begins.</summary>
    public required SourcePosition Source { get; init; }

    /// <summary>The front matter as it stood in the piece when it was read in full; null before that, and where a piece has none.</summary>
    public FrontMatterDocument? FrontMatter { get; protected set; }

    /// <summary>Reads the piece. Never throws for what stands in the input: an item that cannot be read becomes a <see cref="BrokenItem"/> and a diagnostic.</summary>
    /// <param name="depth">How much is wanted.</param>
    /// <param name="diagnostics">Gets what is wrong inside the piece.</param>
    public abstract IReadOnlyList<BlogRecord> Read(ReadDepth depth, DiagnosticBag diagnostics);

    /// <summary>Hands back what the piece was cut into; what was read of it stays. A piece that nobody disposes of costs a buffer, nothing else. Default: there is nothing to hand back.</summary>
    public virtual void Dispose()
    {
    }
}

/// <summary>How much of an item is read.</summary>
internal enum ReadDepth
{
    /// <summary>Everything but bodies (except those of reusable blocks, type <c>wp_block</c>, which other bodies are made of) and comments: what the first pass needs.</summary>
    Index,

    /// <summary>Everything.</summary>
    Full,
}
