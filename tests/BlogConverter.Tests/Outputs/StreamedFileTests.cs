// Files that are larger than memory, as the sinks take them.
using BlogConverter.Outputs;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Outputs;

public sealed class StreamedFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_stream_is_written_recorded_and_not_touched_again()
    {
        Assert.Equal(FileState.New, Write(200_000).State);
        string manifest = _folder.Read(".blogconverter/manifest.json");
        var past = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_folder.At("a/b.bin"), past);

        Assert.Equal(FileState.Unchanged, Write(200_000).State);

        Assert.Equal(past, File.GetLastWriteTimeUtc(_folder.At("a/b.bin")));
        Assert.Equal(manifest, _folder.Read(".blogconverter/manifest.json"));
        Assert.Contains(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Bytes(200_000))), manifest, StringComparison.Ordinal);
        Assert.Equal(FileState.Updated, Write(200_001).State);
        Assert.Equal(FileState.Updated, Write(65_536).State);
        Assert.Equal(Bytes(65_536), File.ReadAllBytes(_folder.At("a/b.bin")));
    }

    [Fact]
    public void What_somebody_else_wrote_is_kept()
    {
        _folder.Write("a/b.bin", "theirs");
        WriteResult result = Write(10);
        Assert.Equal((FileState.Kept, "OUT001"), (result.State, result.Problem!.Code));
        Assert.Equal("theirs", _folder.Read("a/b.bin"));
    }

    [Fact]
    public void A_stream_that_breaks_leaves_nothing_behind()
    {
        var sink = new DirectorySink(_folder.Root);
        WriteResult result = sink.Write(new StreamedFile("a/b.bin", () => new BrokenStream()));
        Assert.Equal((FileState.Failed, "OUT003"), (result.State, result.Problem!.Code));
        sink.Complete(_ => false);
        Assert.Equal([".blogconverter/manifest.json"], _folder.Files);
        Assert.Equal(FileState.Failed, new MemorySink().Write(new StreamedFile("a/b.bin", () => new BrokenStream())).State);
    }

    [Fact]
    public void A_dry_run_answers_and_writes_nothing()
    {
        Assert.Equal(FileState.New, Write(10, new DirectorySinkOptions { DryRun = true }).State);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void A_file_that_is_held_stays_on_record()
    {
        Write(10);
        var sink = new DirectorySink(_folder.Root, new DirectorySinkOptions { Prune = true });
        Assert.True(sink.Holds("a/b.bin"));
        Assert.False(sink.Holds("a/c.bin"));
        Assert.Empty(sink.Complete(_ => true));
        Assert.Contains("a/b.bin", _folder.Read(".blogconverter/manifest.json"), StringComparison.Ordinal);
        Assert.Equal("OUT007", Assert.Single(new DirectorySink(_folder.Root, new DirectorySinkOptions { Prune = true }).Complete(_ => true)).Code);
    }

    private static byte[] Bytes(int length) => [.. Enumerable.Range(0, length).Select(i => (byte)(i * 31))];

    private WriteResult Write(int length, DirectorySinkOptions? options = null)
    {
        var sink = new DirectorySink(_folder.Root, options);
        WriteResult result = sink.Write(new StreamedFile("a/b.bin", () => new MemoryStream(Bytes(length))) { ItemId = "7" });
        sink.Complete(_ => false);
        return result;
    }

    /// <summary>Breaks after some bytes, as a damaged archive does.</summary>
    private sealed class BrokenStream() : MemoryStream(new byte[100_000])
    {
        public override int Read(byte[] buffer, int offset, int count) => Position > 70_000 ? throw new InvalidDataException("It is damaged.") : base.Read(buffer, offset, count);
    }
}
