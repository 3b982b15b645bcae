// Remembers what a check found.
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BlogConverter.Links;

/// <summary>A file of JSON lines, one for each address, written as answers come, so that a check can be stopped at any time. The last line of an address counts; a line that was cut off is passed over.</summary>
internal sealed class CheckCache : IDisposable
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<string, LinkCheck> _known;
    private readonly FileStream? _file;
    private readonly Lock _lock = new();

    private CheckCache(Dictionary<string, LinkCheck> known, FileStream? file)
    {
        _known = known;
        _file = file;
    }

    /// <summary>Opens a cache and reads what is there.</summary>
    /// <param name="path">The file, made when it is missing; null for one in memory.</param>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static CheckCache Open(string? path)
    {
        if (path is null)
        {
            return new CheckCache([], null);
        }

        Dictionary<string, LinkCheck> known = File.Exists(path) ? Read(path) : [];
        var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        EndLastLine(file);
        return new CheckCache(known, file);
    }

    /// <summary>What a file remembers.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Dictionary<string, LinkCheck> Read(string path)
    {
        var known = new Dictionary<string, LinkCheck>(StringComparer.Ordinal);
        foreach (string line in File.ReadLines(path))
        {
            if (TryParse(line, out string address, out LinkCheck? check))
            {
                known[address] = check!;
            }
        }

        return known;
    }

    /// <summary>What was found before; null when it has to be asked (again).</summary>
    public LinkCheck? Find(string address) => _known.TryGetValue(address, out LinkCheck? check) && check.Health is not (LinkHealth.Doubtful or LinkHealth.Refused) ? check : null;

    public void Add(string address, LinkCheck check)
    {
        if (_file is null)
        {
            return;
        }

        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, Readable))
        {
            json.WriteStartObject();
            json.WriteString("address", address);
            json.WriteString("health", check.Health.ToString().ToLowerInvariant());
            if (check.Status is { } status)
            {
                json.WriteNumber("status", status);
            }

            if (check.FinalAddress is { } final)
            {
                json.WriteString("final", final);
            }

            json.WriteString("detail", check.Detail);
            json.WriteEndObject();
        }

        line.WriteByte((byte)'\n');
        lock (_lock)
        {
            _file.Write(line.GetBuffer(), 0, (int)line.Length);
            _file.Flush();
        }
    }

    public void Dispose() => _file?.Dispose();

    /// <summary>A run that was killed may have left half a line.</summary>
    private static void EndLastLine(FileStream file)
    {
        file.Seek(0, SeekOrigin.End);
        if (file.Length > 0)
        {
            file.Seek(-1, SeekOrigin.End);
            if (file.ReadByte() != '\n')
            {
                file.WriteByte((byte)'\n');
            }
        }
    }

    private static bool TryParse(string line, out string address, out LinkCheck? check)
    {
        address = "";
        check = null;
        try
        {
            using var json = JsonDocument.Parse(line);
            JsonElement root = json.RootElement;
            address = root.GetProperty("address").GetString() ?? "";
            if (!Enum.TryParse(root.GetProperty("health").GetString(), ignoreCase: true, out LinkHealth health))
            {
                return false;
            }

            check = new LinkCheck(health)
            {
                Status = root.TryGetProperty("status", out JsonElement status) ? status.GetInt32() : null,
                FinalAddress = root.TryGetProperty("final", out JsonElement final) ? final.GetString() : null,
                Detail = root.TryGetProperty("detail", out JsonElement detail) ? detail.GetString() ?? "" : "",
            };
            return address.Length > 0;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return false;
        }
    }
}
