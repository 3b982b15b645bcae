// One array of the report while it grows.
using System.Text.Encodings.Web;
using System.Text.Json;

namespace BlogConverter.Reports;

/// <summary>An array whose elements are written to a temporary file, one on a line, so that memory does not grow with it. The file is made by the first element and goes away with the spool.</summary>
internal sealed class JsonSpool(string path) : IDisposable
{
    /// <summary>Letters and emoji stay readable; the report is no HTML.</summary>
    public static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private FileStream? _file;
    private Utf8JsonWriter? _writer;

    /// <summary>Adds an element.</summary>
    public void Add<T>(T element, Action<Utf8JsonWriter, T> write)
    {
        if (_writer is null)
        {
            _file = new FileStream(path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);
            _writer = new Utf8JsonWriter(_file, Readable);
            _file.Write("\n"u8);
        }
        else
        {
            _file!.Write(",\n"u8);
        }

        write(_writer, element);
        _writer.Flush();
        _writer.Reset();
    }

    /// <summary>Writes the array with its brackets.</summary>
    public void CopyTo(Stream target)
    {
        target.WriteByte((byte)'[');
        if (_file is not null)
        {
            _file.Position = 0;
            _file.CopyTo(target);
            target.WriteByte((byte)'\n');
        }

        target.WriteByte((byte)']');
    }

    public void Dispose()
    {
        _writer?.Dispose();
        _file?.Dispose();
    }
}
