// A temporary file of texts, for formats whose parts of one item stand far from each other.
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace BlogConverter.Readers.Spooling;

/// <summary>
/// Texts written in the order of the input and read back in any other. Only the user may read the file, since what it holds may be private,
/// and it goes away when the spool is disposed. Used by one thread at a time.
/// </summary>
internal sealed class TextSpool : IDisposable
{
    private const int BufferSize = 1 << 18;

    private readonly FileStream _stream;
    private readonly SafeFileHandle _file;
    private readonly byte[] _buffer = new byte[BufferSize];
    private byte[] _scratch = new byte[1 << 14];
    private long _written;
    private int _buffered;

    /// <summary>Makes the file.</summary>
    public TextSpool()
    {
        string path = Path.Combine(Path.GetTempPath(), $"blogconverter-{Guid.NewGuid():N}.spool");
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, Options = FileOptions.DeleteOnClose, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        _stream = new FileStream(path, options);
        if (!OperatingSystem.IsWindows())
        {
            // An open file needs no name, and one without a name cannot be left behind.
            File.Delete(path);
        }

        _file = _stream.SafeFileHandle;
    }

    /// <summary>Adds a text and answers where it stands.</summary>
    public SpoolPlace Add(ReadOnlySpan<char> text)
    {
        int most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_scratch.Length < most)
        {
            _scratch = new byte[most * 2];
        }

        int length = Encoding.UTF8.GetBytes(text, _scratch);
        SpoolPlace place = new(_written + _buffered, length);
        if (_buffered + length > _buffer.Length)
        {
            Flush();
        }

        if (length > _buffer.Length)
        {
            RandomAccess.Write(_file, _scratch.AsSpan(0, length), _written);
            _written += length;
        }
        else
        {
            _scratch.AsSpan(0, length).CopyTo(_buffer.AsSpan(_buffered));
            _buffered += length;
        }

        return place;
    }

    /// <summary>The text of a place.</summary>
    public string Read(SpoolPlace place)
    {
        Flush();
        if (_scratch.Length < place.Length)
        {
            _scratch = new byte[place.Length * 2];
        }

        int read = 0;
        while (read < place.Length && RandomAccess.Read(_file, _scratch.AsSpan(read, place.Length - read), place.Offset + read) is > 0 and var step)
        {
            read += step;
        }

        return Encoding.UTF8.GetString(_scratch, 0, read);
    }

    public void Dispose() => _stream.Dispose();

    private void Flush()
    {
        if (_buffered > 0)
        {
            RandomAccess.Write(_file, _buffer.AsSpan(0, _buffered), _written);
            _written += _buffered;
            _buffered = 0;
        }
    }
}

/// <summary>Where a text stands in a spool.</summary>
/// <param name="Offset">The first byte.</param>
/// <param name="Length">The length in bytes.</param>
internal readonly record struct SpoolPlace(long Offset, int Length);
