// The bytes of a file on their way to the disk, held or streamed.
using System.Buffers;
using System.Security.Cryptography;

namespace BlogConverter.Outputs;

/// <summary>Compares itself with a file and writes itself, without holding more than it was given.</summary>
internal abstract class FileContent
{
    private const int BufferSize = 64 * 1024;

    /// <summary>Bytes in memory.</summary>
    public static FileContent Of(ReadOnlyMemory<byte> bytes) => new Bytes(bytes);

    /// <summary>Bytes that are opened when they are needed.</summary>
    public static FileContent Of(Func<Stream> open) => new Streamed(open);

    /// <summary>The fingerprint if the file holds just these bytes; null if not. A link is never the same.</summary>
    public abstract ContentHash? HashIfSame(FileInfo file);

    /// <summary>Writes the bytes and answers their fingerprint; null where nothing is to be written and the bytes are not at hand.</summary>
    public abstract ContentHash? Write(OutputFolder? folder, string path);

    public static bool IsLink(FileInfo file) => file.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private sealed class Bytes(ReadOnlyMemory<byte> bytes) : FileContent
    {
        public override ContentHash? HashIfSame(FileInfo file)
        {
            if (IsLink(file) || file.Length != bytes.Length)
            {
                return null;
            }

            byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
            try
            {
                using Microsoft.Win32.SafeHandles.SafeFileHandle handle = File.OpenHandle(file.FullName);
                for (int position = 0; position < bytes.Length;)
                {
                    int read = RandomAccess.Read(handle, buffer, position);
                    if (read == 0 || !bytes.Span[position..].StartsWith(buffer.AsSpan(0, read)))
                    {
                        return null;
                    }

                    position += read;
                }

                return ContentHash.Of(bytes.Span);
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(buffer);
            }
        }

        public override ContentHash? Write(OutputFolder? folder, string path)
        {
            folder?.Replace(path, bytes.Span);
            return ContentHash.Of(bytes.Span);
        }
    }

    private sealed class Streamed(Func<Stream> open) : FileContent
    {
        public override ContentHash? HashIfSame(FileInfo file)
        {
            if (IsLink(file))
            {
                return null;
            }

            byte[] ours = ArrayPool<byte>.Shared.Rent(BufferSize);
            byte[] theirs = ArrayPool<byte>.Shared.Rent(BufferSize);
            try
            {
                using Stream stream = open();
                using FileStream there = file.OpenRead();
                using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
                while (true)
                {
                    int read = stream.ReadAtLeast(ours.AsSpan(0, BufferSize), BufferSize, throwOnEndOfStream: false);
                    if (there.ReadAtLeast(theirs.AsSpan(0, BufferSize), BufferSize, throwOnEndOfStream: false) != read || !ours.AsSpan(0, read).SequenceEqual(theirs.AsSpan(0, read)))
                    {
                        return null;
                    }

                    hash.AppendData(ours, 0, read);
                    if (read < BufferSize)
                    {
                        return ContentHash.Of(hash);
                    }
                }
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(ours);
                ArrayPool<byte>.Shared.Return(theirs);
            }
        }

        public override ContentHash? Write(OutputFolder? folder, string path)
        {
            if (folder is null)
            {
                return null;
            }

            using Stream stream = open();
            return folder.Replace(path, stream);
        }
    }
}
