// Which findings were reported already.
using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BlogConverter.Diagnostics;
using BlogConverter.Index;

namespace BlogConverter.Reports;

/// <summary>
/// Both passes read the same input and find the same faults. Eight bytes of a hash of each finding are remembered instead of its text, so that a damaged export of any size
/// fits into memory; that two of a million findings have the same eight is one chance in 37 million.
/// </summary>
internal sealed class SeenDiagnostics
{
    private readonly KeyTable _seen = new();

    /// <summary>True when the finding is new.</summary>
    public bool Add(Diagnostic diagnostic)
    {
        string key = string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Code}\0{diagnostic.Source.File}\0{diagnostic.Source.Line}\0{diagnostic.ItemId}\0{diagnostic.Message}");
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(key), hash);
        return _seen.TryAdd(BinaryPrimitives.ReadUInt64BigEndian(hash), 0);
    }
}
