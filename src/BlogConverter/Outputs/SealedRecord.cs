// A record in the output folder that only whoever has the export can read.
using System.IO.Compression;
using System.Security.Cryptography;

namespace BlogConverter.Outputs;

/// <summary>
/// <c>.blogconverter/last-run</c>: an HMAC-SHA256 of 32 bytes, then what it vouches for, packed (Brotli) and in AES-256-CBC. A report names drafts and private posts, and output
/// folders are published; so the keys are made from the input itself, and the record tells nothing to anyone who does not hold what it tells of.
/// The same content under the same secret gives the same bytes.
/// </summary>
/// <param name="folder">The output folder.</param>
/// <param name="secret">32 bytes that stand for all that the record depends on.</param>
internal sealed class SealedRecord(OutputFolder folder, byte[] secret) : IDisposable
{
    public const string Path = OutputPath.Records + "/last-run";

    private const int BufferSize = 64 * 1024;

    private readonly byte[] _tagKey = Key(secret, "tag", 32);
    private readonly Aes _cipher = CipherOf(secret);
    private string? _temporary;
    private FileStream? _file;

    /// <summary>Opens the content; null when there is no record, or it was sealed with another secret or is damaged.</summary>
    public Stream? Open()
    {
        var there = new FileInfo(folder.FullPath(Path));
        if (!there.Exists || FileContent.IsLink(there))
        {
            return null;
        }

        FileStream file = there.OpenRead();
        Span<byte> tag = stackalloc byte[HMACSHA256.HashSizeInBytes];
        if (file.ReadAtLeast(tag, tag.Length, throwOnEndOfStream: false) < tag.Length || !CryptographicOperations.FixedTimeEquals(tag, Tag(file)))
        {
            file.Dispose();
            return null;
        }

        file.Position = tag.Length;
        return new BufferedStream(new BrotliStream(new CryptoStream(file, _cipher.CreateDecryptor(), CryptoStreamMode.Read), CompressionMode.Decompress), BufferSize);
    }

    /// <summary>Begins a new record under a temporary name, as every file is written. Call once.</summary>
    /// <returns>Seals what is written to it.</returns>
    public Stream Begin()
    {
        _temporary = folder.Temporary();
        _file = new FileStream(_temporary, FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        _file.Write(stackalloc byte[HMACSHA256.HashSizeInBytes]);
        return new BufferedStream(new BrotliStream(new CryptoStream(_file, _cipher.CreateEncryptor(), CryptoStreamMode.Write, leaveOpen: true), CompressionLevel.Fastest), BufferSize);
    }

    /// <summary>Puts the new record, whose stream is closed, in the place of the old one; the same one is not touched.</summary>
    public void Keep()
    {
        byte[] tag = Tag(_file!);
        _file!.Position = 0;
        _file.Write(tag);
        _file.Dispose();
        using (Stream? old = Open())
        {
            if (old is not null && Tagged(folder.FullPath(Path)).AsSpan().SequenceEqual(tag))
            {
                return;
            }
        }

        File.Move(_temporary!, folder.FullPath(Path), overwrite: true);
        _temporary = null;
    }

    /// <summary>Takes away what was begun and is not to be kept.</summary>
    public void Dispose()
    {
        _file?.Dispose();
        _cipher.Dispose();
        if (_temporary is not null)
        {
            File.Delete(_temporary);
        }
    }

    private byte[] Tag(FileStream file)
    {
        file.Position = HMACSHA256.HashSizeInBytes;
        return HMACSHA256.HashData(_tagKey, file);
    }

    private static byte[] Tagged(string file)
    {
        byte[] tag = new byte[HMACSHA256.HashSizeInBytes];
        using FileStream stream = File.OpenRead(file);
        stream.ReadExactly(tag);
        return tag;
    }

    private static Aes CipherOf(byte[] secret)
    {
        var cipher = Aes.Create();
        cipher.Key = Key(secret, "content", 32);
        cipher.IV = Key(secret, "beginning", 16);
        return cipher;
    }

    private static byte[] Key(byte[] secret, string purpose, int length) => HKDF.Expand(HashAlgorithmName.SHA256, secret, length, System.Text.Encoding.ASCII.GetBytes(purpose));
}
