// The list of formats that can be read.
using System.Runtime.CompilerServices;
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.BlogFolders;
using BlogConverter.Readers.Blogger;
using BlogConverter.Readers.BlogMl;
using BlogConverter.Readers.Feeds;
using BlogConverter.Readers.Ghost;
using BlogConverter.Readers.LiveJournal;
using BlogConverter.Readers.MarkdownFiles;
using BlogConverter.Readers.Medium;
using BlogConverter.Readers.MovableType;
using BlogConverter.Readers.Sql;
using BlogConverter.Readers.Substack;
using BlogConverter.Readers.Tumblr;
using BlogConverter.Readers.Wxr;

namespace BlogConverter.Readers;

/// <summary>Reads exports. Formats are told by content, never by a file's name.</summary>
public static class BlogReaders
{
    /// <summary>How much of an input is looked at to tell its format.</summary>
    private const int HeadLength = 64 * 1024;

    /// <summary>Every format, the most particular first.</summary>
    internal static IReadOnlyList<IBlogReader> All { get; } =
    [
        new GhostReader(),
        new BlogMlReader(),
        new DasBlogReader(),
        new PostFileReader(),
        new MovableTypeReader(),
        new TumblrReader(),
        new TumblrPageReader(),
        new MediumReader(),
        new SubstackReader(),
        new LiveJournalReader(),
        new LjdumpReader(),
        new BloggerReader(),
        new WxrReader(),
        new RssReader(),
        new AtomReader(),
        new JsonFeedReader(),
        new SqlReader(),
        new MarkdownFileReader(),
    ];

    /// <summary>Reads the items of an export: posts, pages, attachments and all others, one at a time, in the order of the file.</summary>
    /// <param name="path">A file (<c>.xml</c>, <c>.xml.gz</c>, <c>.zip</c>) or a folder of them, read as one site.</param>
    /// <param name="diagnostics">Gets what was repaired and what could not be read; null to do without.</param>
    /// <param name="limits">What the export may ask of the machine; null for the defaults.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ExportFormatException">Nothing there can be read.</exception>
    public static async IAsyncEnumerable<BlogItem> ReadAsync(string path, DiagnosticBag? diagnostics = null, InputLimits? limits = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        DiagnosticBag bag = diagnostics ?? new();
        using InputSet inputs = await Task.Run(() => InputSet.Open([path], bag, limits: limits), cancellationToken).ConfigureAwait(false);
        if (inputs.Inputs.Count == 0)
        {
            throw new ExportFormatException(bag.Items.LastOrDefault(d => d.Severity == Severity.Error)?.ToString() ?? $"{path}: nothing here can be read.");
        }

        using IEnumerator<BlogItem> items = Items(inputs, bag).GetEnumerator();
        while (await Task.Run(items.MoveNext, cancellationToken).ConfigureAwait(false))
        {
            yield return items.Current;
        }
    }

    /// <summary>The reader for an input; null when none knows it.</summary>
    internal static IBlogReader? For(string head, InputSource source) => All.FirstOrDefault(r => r.Recognizes(head, source));

    /// <summary>The beginning of an input, as much as it takes to tell its format.</summary>
    internal static string Head(InputSource source) => Decoding.DecodedText.Head(source, HeadLength);

    private static IEnumerable<BlogItem> Items(InputSet inputs, DiagnosticBag diagnostics) =>
        inputs.Pieces(diagnostics).SelectMany(p => p.Read(ReadDepth.Full, diagnostics)).OfType<BlogItem>();
}
