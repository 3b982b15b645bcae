// The fingerprint of a file.
using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace BlogConverter.Outputs;

/// <summary>A SHA-256 in 32 bytes without a reference, because a manifest holds one for each file.</summary>
internal readonly record struct ContentHash(UInt128 High, UInt128 Low)
{
    private const int Size = 32;
    private const int BufferSize = 64 * 1024;

    public static ContentHash Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[Size];
        SHA256.HashData(content, hash);
        return From(hash);
    }

    /// <summary>Ends a hash that was fed piece by piece.</summary>
    public static ContentHash Of(IncrementalHash hash)
    {
        Span<byte> bytes = stackalloc byte[Size];
        hash.GetHashAndReset(bytes);
        return From(bytes);
    }

    public static ContentHash OfFile(string path)
    {
        // Most files are small: one read, and no stream with buffers of its own.
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            using SafeFileHandle file = File.OpenHandle(path);
            int read = RandomAccess.Read(file, buffer, 0);
            if (read == RandomAccess.GetLength(file))
            {
                return Of(buffer.AsSpan(0, read));
            }

            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            for (long position = 0; read > 0; read = RandomAccess.Read(file, buffer, position))
            {
                hash.AppendData(buffer, 0, read);
                position += read;
            }

            return Of(hash);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>Reads 64 hexadecimal digits.</summary>
    public static bool TryParse(string? text, out ContentHash hash)
    {
        Span<byte> bytes = stackalloc byte[Size];
        bool isHash = text?.Length == Size * 2 && Convert.FromHexString(text, bytes, out _, out int written) == OperationStatus.Done && written == Size;
        hash = isHash ? From(bytes) : default;
        return isHash;
    }

    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Size];
        CopyTo(bytes);
        return Convert.ToHexStringLower(bytes);
    }

    /// <summary>Writes the 32 bytes.</summary>
    public void CopyTo(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt128BigEndian(bytes, High);
        BinaryPrimitives.WriteUInt128BigEndian(bytes[(Size / 2)..], Low);
    }

    /// <summary>Reads 32 bytes.</summary>
    public static ContentHash From(ReadOnlySpan<byte> bytes) =>
        new(BinaryPrimitives.ReadUInt128BigEndian(bytes), BinaryPrimitives.ReadUInt128BigEndian(bytes[(Size / 2)..]));
}
