// Images for sites that the tests build.
using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace BlogConverter.Tests.Support;

/// <summary>A PNG of one colour, made byte by byte (see the PNG specification, sections 5 and 11), so that no picture of anybody's is needed.</summary>
internal static class TinyImage
{
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>A small image whose colour comes of a number, so that no two files of a test are equal.</summary>
    public static byte[] Png(int number, int width = 120, int height = 80)
    {
        using var image = new MemoryStream();
        image.Write(Signature);
        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], height);
        (header[8], header[9]) = (8, 2);
        Chunk(image, "IHDR", header);
        using var pixels = new MemoryStream();
        using (var packed = new ZLibStream(pixels, CompressionLevel.Fastest, leaveOpen: true))
        {
            byte[] line = new byte[1 + (width * 3)];
            for (int x = 1; x < line.Length; x++)
            {
                line[x] = (byte)(number * (37 + (x % 3 * 53)));
            }

            for (int y = 0; y < height; y++)
            {
                packed.Write(line);
            }
        }

        Chunk(image, "IDAT", pixels.ToArray());
        Chunk(image, "IEND", []);
        return image.ToArray();
    }

    /// <summary>Puts an image under each name, in folders that the names tell.</summary>
    public static void Fill(string folder, IEnumerable<string> names)
    {
        int number = 0;
        foreach (string name in names)
        {
            string file = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, Png(++number));
        }
    }

    private static void Chunk(MemoryStream image, string name, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        image.Write(number);
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. data];
        image.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(named));
        image.Write(number);
    }

    private static uint Crc(byte[] data)
    {
        uint crc = uint.MaxValue;
        foreach (byte value in data)
        {
            crc ^= value;
            for (int bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            }
        }

        return ~crc;
    }
}
