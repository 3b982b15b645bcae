// All that a run depends on, in 32 bytes.
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using BlogConverter.Diagnostics;
using BlogConverter.Outputs;
using BlogConverter.Readers;
using BlogConverter.Taxonomy;

namespace BlogConverter;

/// <summary>
/// Hashes every byte of the inputs, the user's choices and the programs at work; of uploads, which may be many gigabytes, paths, sizes and times of change.
/// Two runs of one fingerprint write the same files, if they find the same output folder.
/// </summary>
internal sealed class RunFingerprint : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    private RunFingerprint()
    {
    }

    /// <summary>The fingerprint; null where the run depends on more than can be hashed: the user's own functions, the network, files that cannot be read.</summary>
    /// <param name="setup">The user's choices.</param>
    /// <param name="inputs">The inputs, opened.</param>
    /// <param name="found">What was found when inputs and uploads were opened.</param>
    public static byte[]? Of(PipelineSetup setup, InputSet inputs, IReadOnlyList<Diagnostic> found)
    {
        bool isOwn = setup.Shortcodes.Count + setup.Blocks.Count > 0 || setup.ToMarkdown is not null || setup.LinkRule is not null || !OutputTarget.Known.Contains(setup.Target, ReferenceEqualityComparer.Instance);
        if (isOwn || setup.Options.Media == MediaMode.Download)
        {
            return null;
        }

        try
        {
            using var print = new RunFingerprint();
            print.AddPrograms();
            print.AddChoices(setup);
            print.AddInputs(setup.Inputs, inputs);
            print.AddUploads(setup.Options.Uploads);
            foreach (Diagnostic diagnostic in found)
            {
                print.Add(diagnostic.ToString());
            }

            return print._hash.GetHashAndReset();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void Dispose() => _hash.Dispose();

    /// <summary>A build of an assembly has an id of its own, made from all that it was compiled from.</summary>
    private void AddPrograms()
    {
        Add(Environment.Version.ToString());
        foreach (Type type in (Type[])[typeof(RunFingerprint), typeof(AngleSharp.Dom.IElement), typeof(Markdig.Markdown), typeof(YamlDotNet.Core.Parser), typeof(Tomlyn.TomlSerializer)])
        {
            Add(type.Module.ModuleVersionId.ToString());
        }
    }

    private void AddChoices(PipelineSetup setup)
    {
        // What is on the disk already, and how many work, changes nothing in what is written; see LastRun.
        ConversionOptions options = setup.Options with { Jobs = 0, Force = false, Prune = false };
        Add(OptionsText.Of(options));
        Add(setup.Map == TaxonomyMap.Empty ? "" : JsonSerializer.Serialize(setup.Map, MapJson.Default.TaxonomyMap));
        Add(setup.Target.Name);
        Add(setup.ListsAllLinks ? "all links" : "");
        Add(options.TimeZone is { } name && TimeZoneInfo.TryFindSystemTimeZoneById(name, out TimeZoneInfo? zone) ? zone.ToSerializedString() : "");
        foreach (string address in setup.DeadLinks?.Addresses ?? [])
        {
            Add(address);
        }
    }

    private void AddInputs(IReadOnlyList<string> named, InputSet inputs)
    {
        foreach (string input in named)
        {
            Add(input);
        }

        byte[] buffer = new byte[256 * 1024];
        foreach ((string file, string name) in inputs.Files)
        {
            Add(name);
            using Microsoft.Win32.SafeHandles.SafeFileHandle handle = File.OpenHandle(file, options: FileOptions.SequentialScan);
            long position = 0;
            for (int read; (read = RandomAccess.Read(handle, buffer, position)) > 0; position += read)
            {
                _hash.AppendData(buffer, 0, read);
            }

            Add(position);
        }
    }

    private void AddUploads(IReadOnlyList<string> paths)
    {
        foreach (string path in paths)
        {
            Add(path);
            IEnumerable<FileInfo> files = Directory.Exists(path) ? new DirectoryInfo(path).EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }) : [new FileInfo(path)];
            foreach (FileInfo file in files.Where(f => f.Exists).OrderBy(f => f.FullName, StringComparer.Ordinal))
            {
                Add(file.FullName);
                Add(file.Length);
                Add(file.LastWriteTimeUtc.Ticks);
            }
        }
    }

    private void Add(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Add(bytes.Length);
        _hash.AppendData(bytes);
    }

    private void Add(long number) => _hash.AppendData(BitConverter.GetBytes(number));
}

/// <summary>Spells the taxonomy map. A new kind of rule changes the fingerprint by itself.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(TaxonomyMap))]
internal sealed partial class MapJson : JsonSerializerContext;
