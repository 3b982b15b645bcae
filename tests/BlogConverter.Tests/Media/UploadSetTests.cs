// What is taken out of folders and archives, and what is not.
using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using BlogConverter.Diagnostics;
using BlogConverter.Media.Uploads;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Media;

public sealed class UploadSetTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly DiagnosticBag _diagnostics = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("media.tar")]
    [InlineData("media.tar.gz")]
    [InlineData("media.zip")]
    public void Files_of_an_archive_are_found_and_opened_in_any_order(string archive)
    {
        Pack(archive, ("export/2019/05/a.jpg", "first"), ("export/2019/05/b.jpg", new string('b', 100_000)), ("export/2019/06/a.jpg", "third"));
        using var set = UploadSet.Open([_folder.At(archive)], _diagnostics);

        Assert.Empty(_diagnostics.Items);
        Assert.Equal("third", Read(set, "2019/06/a.jpg"));
        Assert.Equal(100_000, Read(set, "2019/05/b.jpg").Length);
        Parallel.For(0, 20, _ => Assert.Equal("first", Read(set, "2019/05/a.jpg")));
        Assert.Null(set.Find("2019/05/c.jpg"));
    }

    [Theory]
    [InlineData("media.tar")]
    [InlineData("media.zip")]
    public void A_name_that_climbs_out_is_only_a_name(string archive)
    {
        Pack(archive, ("../../2019/05/a.jpg", "a"), ("/etc/2019/05/b.jpg", "b"));
        using var set = UploadSet.Open([_folder.At(archive)], _diagnostics);
        Assert.Equal("a", Read(set, "2019/05/a.jpg"));
        Assert.Equal("b", Read(set, "2019/05/b.jpg"));
        Assert.Equal([archive], _folder.Files);
    }

    [Fact]
    public void Links_are_not_followed()
    {
        using (var tar = new TarWriter(File.Create(_folder.At("media.tar"))))
        {
            tar.WriteEntry(new PaxTarEntry(TarEntryType.SymbolicLink, "2019/05/link.jpg") { LinkName = "/etc/passwd" });
            tar.WriteEntry(new PaxTarEntry(TarEntryType.HardLink, "2019/05/hard.jpg") { LinkName = "/etc/passwd" });
            tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, "2019/05/real.jpg") { DataStream = new MemoryStream("real"u8.ToArray()) });
        }

        using (ZipArchive zip = ZipFile.Open(_folder.At("media.zip"), ZipArchiveMode.Create))
        {
            Add(zip, "2019/06/link.jpg", "/etc/passwd").ExternalAttributes = unchecked((int)0xA1FF0000);
            Add(zip, "2019/06/real.jpg", "real").ExternalAttributes = unchecked((int)0x81A40000);
        }

        _folder.Write("folder/2019/07/real.jpg", "real");
        File.CreateSymbolicLink(_folder.At("folder/2019/07/link.jpg"), _folder.At("media.zip"));
        Directory.CreateSymbolicLink(_folder.At("folder/2019/08"), _folder.At("folder/2019/07"));

        using var set = UploadSet.Open([_folder.At("media.tar"), _folder.At("media.zip"), _folder.At("folder")], _diagnostics);
        Assert.Equal(["2019/05/real.jpg", "2019/06/real.jpg", "2019/07/real.jpg"], set.Paths.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_cut_archive_is_used_up_to_the_cut()
    {
        Pack("media.tar", ("2019/05/a.jpg", "a"), ("2019/05/b.jpg", new string('b', 50_000)), ("2019/05/c.jpg", "c"));
        byte[] bytes = File.ReadAllBytes(_folder.At("media.tar"));
        File.WriteAllBytes(_folder.At("cut.tar"), bytes[..20_000]);

        using var set = UploadSet.Open([_folder.At("cut.tar")], _diagnostics);
        Assert.Equal("a", Read(set, "2019/05/a.jpg"));
        Assert.Null(set.Find("2019/05/c.jpg"));
        if (set.Find("2019/05/b.jpg") is { } file)
        {
            Assert.Throws<InvalidDataException>(() => file.Open().CopyTo(Stream.Null));
        }
    }

    [Fact]
    public void A_bomb_is_not_unpacked()
    {
        using (ZipArchive zip = ZipFile.Open(_folder.At("bomb.zip"), ZipArchiveMode.Create))
        {
            using Stream entry = zip.CreateEntry("2019/05/a.jpg", CompressionLevel.Optimal).Open();
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 257; i++)
            {
                entry.Write(nothing);
            }
        }

        using var set = UploadSet.Open([_folder.At("bomb.zip")], _diagnostics);
        Assert.Null(set.Find("2019/05/a.jpg"));
        Assert.Contains(_diagnostics.Items, d => d.Message.Contains("more than an export can be", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("text.tar", "this is no archive at all, but a text that somebody named like one, and it is longer than a block of a tar archive. ")]
    [InlineData("empty.zip", "")]
    [InlineData("broken.zip", "PK\u0003\u0004 and then nothing that a zip archive needs")]
    public void What_is_no_archive_is_said(string name, string text)
    {
        _folder.Write(name, string.Concat(Enumerable.Repeat(text, 10)));
        using var set = UploadSet.Open([_folder.At(name), _folder.At("nothing.zip")], _diagnostics);
        Assert.Equal(2, _diagnostics.Items.Count(d => d.Code is "MED001" or "MED002"));
    }

    [Theory]
    [InlineData("up")]
    [InlineData("up/wp-content")]
    [InlineData("up/wp-content/uploads")]
    [InlineData("up/wp-content/uploads/2019")]
    [InlineData("up/wp-content/uploads/2019/05")]
    public void Any_folder_around_the_files_will_do(string folder)
    {
        _folder.Write("up/wp-content/uploads/2019/05/a.jpg", "a");
        using var set = UploadSet.Open([_folder.At(folder)], _diagnostics);
        Assert.Equal("a", Read(set, "2019/05/a.jpg"));
    }

    private static string Read(UploadSet set, string path)
    {
        using var reader = new StreamReader(set.Find(path)!.Open());
        return reader.ReadToEnd();
    }

    private void Pack(string archive, params (string Name, string Text)[] files)
    {
        if (archive.EndsWith(".zip", StringComparison.Ordinal))
        {
            using ZipArchive zip = ZipFile.Open(_folder.At(archive), ZipArchiveMode.Create);
            foreach ((string name, string text) in files)
            {
                Add(zip, name, text);
            }

            return;
        }

        using FileStream file = File.Create(_folder.At(archive));
        using Stream target = archive.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionLevel.Fastest) : file;
        using var tar = new TarWriter(target);
        foreach ((string name, string text) in files)
        {
            tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(Encoding.UTF8.GetBytes(text)) });
        }
    }

    private static ZipArchiveEntry Add(ZipArchive zip, string name, string text)
    {
        ZipArchiveEntry entry = zip.CreateEntry(name);
        using Stream stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
        return entry;
    }
}
