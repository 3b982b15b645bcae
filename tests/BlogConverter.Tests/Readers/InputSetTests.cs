// Files, archives, folders and standard input become a list of exports.
using System.IO.Compression;
using System.Text;
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers;
using Xunit;

namespace BlogConverter.Tests.Readers;

public sealed class InputSetTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("blogconverter-inputs-").FullName;
    private readonly DiagnosticBag _diagnostics = new();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_plain_file_is_one_input()
    {
        using InputSet set = InputSet.Open([Write("a.xml", Export("1"))], _diagnostics);
        Assert.Equal([Path.Combine(_folder, "a.xml")], set.Inputs.Select(i => i.Source.Name));
        Assert.Equal("1", Ids(set));
        Assert.Empty(_diagnostics.Items);
    }

    [Theory]
    [InlineData("a.xml.gz")]
    [InlineData("a.xml")]
    public void Gzip_is_told_by_its_bytes(string name)
    {
        using InputSet set = InputSet.Open([Write(name, Gzip(Export("1")))], _diagnostics);
        Assert.Equal("1", Ids(set));
        Assert.Equal("1", Ids(set));
    }

    [Fact]
    public void An_archive_gives_its_parts_in_ordinal_order()
    {
        string path = Write("site.zip", Zip(("part.002.xml", Export("2")), ("part.001.xml", Export("1")), ("__MACOSX/._part.001.xml", "x"u8.ToArray()), ("readme.txt", "hello"u8.ToArray())));
        using InputSet set = InputSet.Open([path], _diagnostics);
        Assert.Equal([path + "!part.001.xml", path + "!part.002.xml"], set.Inputs.Select(i => i.Source.Name));
        Assert.Equal("1,2", Ids(set));
        Assert.Equal("1,2", Ids(set));
        Diagnostic left = Assert.Single(_diagnostics.Items);
        Assert.Equal(("INP003", "1 file is no export and left out: readme.txt."), (left.Code, left.Message));
    }

    [Fact]
    public void A_file_finds_those_beside_it()
    {
        string archive = Write("site.zip", Zip(("a/1.xml", Export("1")), ("meta.csv", "x"u8.ToArray())));
        Write("notes.txt", "y"u8.ToArray());
        using InputSet set = InputSet.Open([archive, Write("b/2.xml", Export("2"))], _diagnostics);
        Assert.Equal(["site.zip!meta.csv", "notes.txt"], set.Inputs.Select((input, i) => Path.GetFileName(input.Source.Beside(i == 0 ? "../meta.csv" : "../notes.txt")!.Name)));
        Assert.All(set.Inputs, input => Assert.Null(input.Source.Beside("missing.csv")));
    }

    [Fact]
    public void A_folder_is_read_whole_in_ordinal_order()
    {
        Write("b/2.xml", Export("2"));
        Write("a.xml.gz", Gzip(Export("1")));
        Write("c.zip", Zip(("x.xml", Export("3"))));
        Write("media/moo.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0]);
        Write(".git/config", "<rss"u8.ToArray());
        using InputSet set = InputSet.Open([_folder], _diagnostics);
        Assert.Equal("1,2,3", Ids(set));
        Assert.Equal($"{_folder}/c.zip!x.xml", set.Inputs[2].Source.Name);
        Assert.Equal(["INP003"], _diagnostics.Items.Select(d => d.Code));
    }

    [Fact]
    public void Several_files_keep_the_order_given()
    {
        string one = Write("1.xml", Export("1"));
        string two = Write("2.xml", Export("2"));
        using InputSet set = InputSet.Open([two, one, two], _diagnostics);
        Assert.Equal("2,1", Ids(set));
    }

    [Fact]
    public void Standard_input_is_spooled_once_and_its_file_deleted()
    {
        int opened = 0;
        string spool;
        using (InputSet set = InputSet.Open(["-"], _diagnostics, Open))
        {
            Assert.Equal("1", Ids(set));
            Assert.Equal("1", Ids(set));
            Assert.Equal("-", set.Inputs[0].Source.Name);
            spool = set.SpoolFile!;
            Assert.True(File.Exists(spool));
        }

        Assert.Equal(1, opened);
        Assert.False(File.Exists(spool));

        Stream Open()
        {
            opened++;
            return new MemoryStream(Gzip(Export("1")));
        }
    }

    [Fact]
    public void What_cannot_be_read_is_said()
    {
        string empty = Write("empty.xml", []);
        string other = Write("other.xml", "<feed/>"u8.ToArray());
        string broken = Write("broken.zip", [.. "PK\u0003\u0004"u8, 1, 2, 3]);
        using InputSet set = InputSet.Open([empty, other, broken, Path.Combine(_folder, "missing.xml")], _diagnostics);
        Assert.Empty(set.Inputs);
        Assert.Equal([("INP004", empty), ("INP002", other), ("INP007", broken), ("INP001", Path.Combine(_folder, "missing.xml"))], _diagnostics.Items.Select(d => (d.Code, d.Source.File)));
    }

    [Fact]
    public void A_gzip_file_that_breaks_off_gives_what_came_before()
    {
        byte[] packed = Gzip(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 2000).Select(i => i == 0 ? Reading.Head : $"<item><title>{i * 7919 % 1000}</title><wp:post_id>{i}</wp:post_id></item>\n")) + Reading.Tail));
        using InputSet set = InputSet.Open([Write("a.xml.gz", packed[..(packed.Length / 2)])], _diagnostics);
        Assert.True(Ids(set).Split(',').Length > 500);
        Assert.Contains(_diagnostics.Items, d => d is { Severity: Severity.Error } && d.Code is "WXR022" or "WXR023");
    }

    [Fact]
    public void A_decompression_bomb_is_stopped()
    {
        using GuardedStream guarded = new(new Endless(), packedLength: 1 << 10, new InputLimits { Unpacked = long.MaxValue });
        byte[] buffer = new byte[1 << 20];
        Assert.Throws<InvalidDataException>(() =>
        {
            while (guarded.Read(buffer, 0, buffer.Length) > 0)
            {
            }
        });
        Assert.InRange(guarded.Position, InputLimits.Unsuspicious, InputLimits.Unsuspicious + (2 << 20));
    }

    [Fact]
    public async Task Only_the_posts_is_one_line()
    {
        List<string> ids = [];
        await foreach (BlogItem item in BlogReaders.ReadAsync(Write("a.xml", Export("1"))))
        {
            ids.Add(item.Id);
        }

        Assert.Equal(["1"], ids);
    }

    [Fact]
    public async Task Nothing_to_read_is_an_exception_that_says_why()
    {
        ExportFormatException thrown = await Assert.ThrowsAsync<ExportFormatException>(async () =>
        {
            await foreach (BlogItem _ in BlogReaders.ReadAsync(Write("other.xml", "<feed/>"u8.ToArray())))
            {
            }
        });
        Assert.Contains("INP002", thrown.Message, StringComparison.Ordinal);
    }

    private static byte[] Export(string id) => Encoding.UTF8.GetBytes(Reading.Head + $"<item><title>t</title><wp:post_id>{id}</wp:post_id></item>" + Reading.Tail);

    private static byte[] Gzip(byte[] bytes)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    private static byte[] Zip(params (string Name, byte[] Bytes)[] entries)
    {
        using MemoryStream packed = new();
        using (ZipArchive archive = new(packed, ZipArchiveMode.Create))
        {
            foreach ((string name, byte[] bytes) in entries)
            {
                using Stream entry = archive.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        return packed.ToArray();
    }

    private string Write(string name, byte[] bytes)
    {
        string path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private string Ids(InputSet set) => string.Join(',', set.Inputs.SelectMany(i => i.Reader.Cut(i.Source, _diagnostics)).SelectMany(p => p.Read(ReadDepth.Full, _diagnostics)).OfType<BlogItem>().Select(i => i.Id));

    private sealed class Endless : MemoryStream
    {
        public override int Read(Span<byte> buffer) => buffer.Length;

        public override int Read(byte[] buffer, int offset, int count) => count;
    }
}
