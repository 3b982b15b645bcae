// Damages an export in many ways and looks whether a reader survives it.
using System.Text;
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers;
using BlogConverter.Tests.Readers;
using Xunit;

namespace BlogConverter.Tests.Support;

/// <summary>The fuzz test of every reader: damaged copies of a sound file, the same ones each time.</summary>
internal static class Mutations
{
    public const int Seed = 4711;

    /// <summary>Copies of a file with one to five strokes of damage each: a byte overwritten, a stretch cut out, doubled or moved, the end cut off, a scrap of the format's own markup put in.</summary>
    /// <param name="whole">The sound file.</param>
    /// <param name="count">How many copies.</param>
    /// <param name="scraps">Markup that means something to the format.</param>
    /// <param name="seed">Other damage for another number.</param>
    public static IEnumerable<byte[]> Of(byte[] whole, int count, IReadOnlyList<string> scraps, int seed = Seed)
    {
        Random random = new(seed);
        for (int i = 0; i < count; i++)
        {
            List<byte> bytes = [.. whole];
            for (int strokes = 1 + random.Next(5); strokes > 0 && bytes.Count > 0; strokes--)
            {
                int at = random.Next(bytes.Count);
                int length = Math.Min(random.Next(200), bytes.Count - at);
                switch (random.Next(8))
                {
                    case 0 or 1:
                        bytes[at] = (byte)random.Next(256);
                        break;
                    case 2:
                        bytes.RemoveRange(at, length);
                        break;
                    case 3:
                        bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                        break;
                    case 4 when random.Next(4) == 0:
                        bytes.RemoveRange(at, bytes.Count - at);
                        break;
                    default:
                        bytes.InsertRange(at, Encoding.UTF8.GetBytes(scraps[random.Next(scraps.Count)]));
                        break;
                }
            }

            yield return [.. bytes];
        }
    }

    /// <summary>Reads 500 damaged copies. Nothing is thrown, no item is lost without an error that names it, and both passes find the same.</summary>
    public static void AreSurvived(IBlogReader reader, byte[] whole, params IReadOnlyList<string> scraps)
    {
        int number = 0;
        foreach (byte[] bytes in Of(whole, 500, scraps))
        {
            Reading full = Read(reader, bytes, ReadDepth.Full);
            Assert.All(full.Broken, b => Assert.Contains(full.Diagnostics.Items, d => d.Severity == Severity.Error && d.ItemId == b.Id));
            if (number++ % 5 == 0)
            {
                Assert.Equal(Names(full), Names(Read(reader, bytes, ReadDepth.Index)));
            }
        }
    }

    private static Reading Read(IBlogReader reader, byte[] bytes, ReadDepth depth) =>
        Reading.Of(new InputSource("damaged", () => new MemoryStream(bytes, writable: false)), depth, reader);

    private static IEnumerable<string> Names(Reading reading) => reading.Records.Select(r => r switch
    {
        BlogItem item => $"{item.Id} {item.Type} {item.Status} {item.Slug.Text}",
        BrokenItem broken => "broken " + broken.Id,
        _ => r.GetType().Name,
    });
}
