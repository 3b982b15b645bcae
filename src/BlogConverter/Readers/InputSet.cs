// The inputs of a run: what the user named, opened up to single exports.
using BlogConverter.Diagnostics;

namespace BlogConverter.Readers;

/// <summary>An export and the reader that knows it.</summary>
/// <param name="Source">The input.</param>
/// <param name="Reader">Its reader.</param>
internal readonly record struct RecognizedInput(InputSource Source, IBlogReader Reader);

/// <summary>Files, archives, folders and standard input as a list of exports, in the order given; folders and archives in ordinal order. Owns the temporary file of standard input and the archives that are open.</summary>
internal sealed class InputSet : IDisposable
{
    /// <summary>The name that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>How many files that are no exports are named.</summary>
    private const int NamedExamples = 5;

    private readonly DiagnosticBag _diagnostics;
    private readonly List<RecognizedInput> _inputs = [];
    private readonly List<SharedZip> _archives = [];
    private readonly InputLimits _limits;

    private InputSet(DiagnosticBag diagnostics, InputLimits limits) => (_diagnostics, _limits) = (diagnostics, limits);

    /// <summary>Every file that was looked into, in order, and what messages call it.</summary>
    public List<(string File, string Name)> Files { get; } = [];

    /// <summary>True when a reader looked for a file that lies beside those, so that they are not all that the input depends on.</summary>
    public bool LooksOutside { get; private set; }

    /// <summary>The exports that were found.</summary>
    public IReadOnlyList<RecognizedInput> Inputs => _inputs;

    /// <summary>The temporary file that standard input was copied to; null when there is none.</summary>
    internal string? SpoolFile { get; private set; }

    /// <summary>Cuts all inputs into pieces, one after the other. Lazy; one piece in memory at a time.</summary>
    /// <param name="diagnostics">Gets what is wrong between the pieces.</param>
    public IEnumerable<SourcePiece> Pieces(DiagnosticBag diagnostics) => _inputs.SelectMany(i => i.Reader.Cut(i.Source, diagnostics));

    /// <summary>Finds the exports that paths lead to.</summary>
    /// <param name="paths">Files, folders, or <c>-</c>.</param>
    /// <param name="diagnostics">Gets what is missing, empty or no export.</param>
    /// <param name="standardInput">What <c>-</c> reads, opened at most once; null for the process's own.</param>
    /// <param name="limits">What an input may ask of the machine; null for the defaults.</param>
    public static InputSet Open(IEnumerable<string> paths, DiagnosticBag diagnostics, Func<Stream>? standardInput = null, InputLimits? limits = null)
    {
        InputSet set = new(diagnostics, limits ?? InputLimits.Default);
        try
        {
            foreach (string path in paths.Distinct(StringComparer.Ordinal))
            {
                set.Add(path, standardInput ?? Console.OpenStandardInput);
            }
        }
        catch
        {
            set.Dispose();
            throw;
        }

        return set;
    }

    public void Dispose()
    {
        foreach (SharedZip archive in _archives)
        {
            archive.Dispose();
        }

        _archives.Clear();
        if (SpoolFile is not null)
        {
            File.Delete(SpoolFile);
            SpoolFile = null;
        }
    }

    private void Add(string path, Func<Stream> standardInput)
    {
        if (path == StandardInput)
        {
            Spool(standardInput);
            AddFile(SpoolFile!, StandardInput);
        }
        else if (Directory.Exists(path))
        {
            AddContainer(path, InputFiles.Below(path, _diagnostics).Select(file => (file, path.TrimEnd('/', '\\') + "/" + Path.GetRelativePath(path, file).Replace('\\', '/'))));
        }
        else if (File.Exists(path))
        {
            AddFile(path, path);
        }
        else
        {
            _diagnostics.Add(Messages.InputIsMissing(path));
        }
    }

    private void Spool(Func<Stream> standardInput)
    {
        // Only the user may read it: what is piped in may hold addresses and drafts.
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        SpoolFile = Path.Combine(Path.GetTempPath(), $"blogconverter-{Guid.NewGuid():N}.spool");
        using Stream from = standardInput();
        using FileStream to = new(SpoolFile, options);
        from.CopyTo(to);
    }

    private void AddFile(string file, string name)
    {
        List<string> others = [];
        int before = _inputs.Count;
        IReadOnlyList<InputSource> sources = Sources(file, name, null, out bool isArchive);
        foreach (InputSource source in sources)
        {
            if (!TryAdd(source))
            {
                others.Add(source.Name);
            }
        }

        if (!isArchive)
        {
            if (others.Count > 0)
            {
                _diagnostics.Add(new FileInfo(file).Length == 0 ? Messages.InputIsEmpty(name) : Messages.InputIsNotRecognized(name));
            }

            return;
        }

        ReportOthers(name, others, _inputs.Count > before);
    }

    private void AddContainer(string container, IEnumerable<(string File, string Name)> files)
    {
        List<string> others = [];
        int before = _inputs.Count;
        foreach ((string file, string name) in files)
        {
            foreach (InputSource source in Sources(file, name, name[(container.TrimEnd('/', '\\').Length + 1)..], out _))
            {
                if (!TryAdd(source))
                {
                    others.Add(source.Name);
                }
            }
        }

        ReportOthers(container, others, _inputs.Count > before);
    }

    private IReadOnlyList<InputSource> Sources(string file, string name, string? path, out bool isArchive)
    {
        Files.Add((file, name));
        IReadOnlyList<InputSource> sources = InputFiles.Sources(file, name, _limits, _diagnostics, out SharedZip? archive, path, () => LooksOutside = true);
        isArchive = archive is not null;
        if (archive is not null)
        {
            _archives.Add(archive);
        }

        return sources;
    }

    private bool TryAdd(InputSource source)
    {
        string head;
        try
        {
            head = BlogReaders.Head(source);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            _diagnostics.Add(Messages.InputCannotBeOpened(source.Name, refusal.Message));
            return true;
        }

        if (BlogReaders.For(head, source) is not { } reader)
        {
            return BlogReaders.All.Any(r => r.Accompanies(source, head));
        }

        _inputs.Add(new(source, reader));
        return true;
    }

    private void ReportOthers(string container, List<string> others, bool foundAny)
    {
        if (others.Count > 0)
        {
            string examples = string.Join(", ", others.Take(NamedExamples).Select(o => o[(o.LastIndexOfAny(['/', '!']) + 1)..])) + (others.Count > NamedExamples ? ", …" : "");
            _diagnostics.Add(Messages.OtherFilesLeftOut(container, others.Count, examples));
        }

        if (!foundAny)
        {
            _diagnostics.Add(Messages.FolderHoldsNothing(container));
        }
    }
}
