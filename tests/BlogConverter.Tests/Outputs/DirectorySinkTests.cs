// What the output folder does with what is there.
using System.Security.Cryptography;
using BlogConverter.Diagnostics;
using BlogConverter.Outputs;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Outputs;

public sealed class DirectorySinkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_first_run_writes_new_files_and_the_manifest()
    {
        (IReadOnlyList<WriteResult> results, IReadOnlyList<Diagnostic> end) = Run([("posts/ä.md", "α 😀\n", "2"), ("a.md", "x", "10")]);

        Assert.All(results, r => Assert.Equal(new WriteResult(FileState.New), r));
        Assert.Empty(end);
        Assert.Equal([".blogconverter/manifest.json", "a.md", "posts/ä.md"], _folder.Files);
        Assert.Equal("α 😀\n"u8.ToArray(), File.ReadAllBytes(_folder.At("posts/ä.md")));
        string[] hashes = [.. ((string[])["a.md", "posts/ä.md"]).Select(f => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(_folder.At(f)))))];
        Assert.Equal(
            $$"""
            {"schema":1,"entries":[
            {"item":"10","path":"a.md","hash":"{{hashes[0]}}"},
            {"item":"2","path":"posts/ä.md","hash":"{{hashes[1]}}"}
            ]}

            """,
            _folder.Read(Manifest.Path));
    }

    [Fact]
    public void The_same_file_is_not_touched()
    {
        Run([("a.md", "x", "1")]);
        var past = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_folder.At("a.md"), past);
        File.SetLastWriteTimeUtc(_folder.At(Manifest.Path), past);

        Assert.Equal(FileState.Unchanged, Assert.Single(Run([("a.md", "x", "1")]).Results).State);

        Assert.Equal(past, File.GetLastWriteTimeUtc(_folder.At("a.md")));
        Assert.Equal(past, File.GetLastWriteTimeUtc(_folder.At(Manifest.Path)));
    }

    [Theory]
    [InlineData("y")]
    [InlineData("longer")]
    [InlineData("")]
    public void A_file_of_ours_is_updated(string text)
    {
        Run([("a.md", "x", "1")]);
        Assert.Equal(new WriteResult(FileState.Updated), Assert.Single(Run([("a.md", text, "1")]).Results));
        Assert.Equal(text, _folder.Read("a.md"));
        Assert.Equal(FileState.Unchanged, Assert.Single(Run([("a.md", text, "1")]).Results).State);
    }

    [Fact]
    public void A_foreign_file_is_kept_and_reported_run_after_run()
    {
        _folder.Write("a.md", "mine");
        for (int run = 0; run < 2; run++)
        {
            WriteResult result = Assert.Single(Run([("a.md", "x", "1")]).Results);
            Assert.Equal((FileState.Kept, "OUT001", "1"), (result.State, result.Problem!.Code, result.Problem.ItemId));
            Assert.Equal("mine", _folder.Read("a.md"));
        }
    }

    [Fact]
    public void A_file_that_was_changed_since_is_kept_and_reported_run_after_run()
    {
        Run([("a.md", "x", "1")]);
        _folder.Write("a.md", "changed by hand");
        for (int run = 0; run < 2; run++)
        {
            WriteResult result = Assert.Single(Run([("a.md", "y", "1")]).Results);
            Assert.Equal((FileState.Kept, "OUT002"), (result.State, result.Problem!.Code));
            Assert.Equal("changed by hand", _folder.Read("a.md"));
        }
    }

    [Fact]
    public void A_change_that_was_taken_back_lets_the_file_be_updated_again()
    {
        Run([("a.md", "x", "1")]);
        _folder.Write("a.md", "changed by hand");
        Run([("a.md", "y", "1")]);
        _folder.Write("a.md", "x");
        Assert.Equal(FileState.Updated, Assert.Single(Run([("a.md", "y", "1")]).Results).State);
    }

    [Fact]
    public void Force_overwrites_what_is_not_ours()
    {
        _folder.Write("a.md", "mine");
        Assert.Equal(new WriteResult(FileState.Updated), Assert.Single(Run([("a.md", "x", "1")], new DirectorySinkOptions { Force = true }).Results));
        Assert.Equal("x", _folder.Read("a.md"));
        Assert.Equal(FileState.Updated, Assert.Single(Run([("a.md", "y", "1")]).Results).State);
    }

    [Fact]
    public void A_foreign_file_of_the_same_bytes_is_taken_over()
    {
        _folder.Write("a.md", "x");
        Assert.Equal(FileState.Unchanged, Assert.Single(Run([("a.md", "x", "1")]).Results).State);
        Assert.Equal(FileState.Updated, Assert.Single(Run([("a.md", "y", "1")]).Results).State);
    }

    [Fact]
    public void A_dry_run_writes_nothing_and_answers_the_same()
    {
        Run([("same.md", "x", "1"), ("old.md", "x", "2"), ("changed.md", "x", "3"), ("gone.md", "x", "9")]);
        _folder.Write("changed.md", "by hand");
        _folder.Write("foreign.md", "mine");
        (string, string, string)[] files = [("same.md", "x", "1"), ("old.md", "y", "2"), ("changed.md", "y", "3"), ("foreign.md", "y", "4"), ("new/new.md", "y", "5")];
        var before = Snapshot();

        var dry = Run(files, new DirectorySinkOptions { DryRun = true, Prune = true }, id => id == "9");

        Assert.Equal(before, Snapshot());
        var real = Run(files, new DirectorySinkOptions { Prune = true }, id => id == "9");
        Assert.Equal(real.Results, dry.Results);
        Assert.Equal(real.End, dry.End);
        Assert.Equal([FileState.Unchanged, FileState.Updated, FileState.Kept, FileState.Kept, FileState.New], dry.Results.Select(r => r.State));
    }

    [Fact]
    public void A_dry_run_does_not_even_make_the_folder()
    {
        var sink = new DirectorySink(_folder.At("site"), new DirectorySinkOptions { DryRun = true });
        Assert.Equal(FileState.New, sink.Write(OutputFile.OfText("a/b.md", "x", "1")).State);
        sink.Complete(_ => false);
        Assert.False(Directory.Exists(_folder.At("site")));
    }

    [Fact]
    public void A_file_whose_item_is_gone_is_reported_and_left()
    {
        Run([("a.md", "x", "1"), ("b.md", "x", "2")]);
        Diagnostic reported = Assert.Single(Run([("a.md", "x", "1")], isGone: id => id == "2").End);
        Assert.Equal(("OUT006", "2"), (reported.Code, reported.ItemId));
        Assert.Equal("x", _folder.Read("b.md"));
        Assert.Equal("OUT006", Assert.Single(Run([("a.md", "x", "1")], isGone: id => id == "2").End).Code);
    }

    [Fact]
    public void Prune_removes_a_file_whose_item_is_gone_and_the_folder_that_it_leaves_empty()
    {
        Run([("a.md", "x", "1"), ("deep/er/b.md", "x", "2"), ("deep/c.md", "x", "3")]);
        IReadOnlyList<Diagnostic> end = Run([("a.md", "x", "1"), ("deep/c.md", "x", "3")], new DirectorySinkOptions { Prune = true }, id => id == "2").End;
        Assert.Equal("OUT007", Assert.Single(end).Code);
        Assert.Equal([".blogconverter/manifest.json", "a.md", "deep/c.md"], _folder.Files);
        Assert.False(Directory.Exists(_folder.At("deep/er")));
        Assert.DoesNotContain("b.md", _folder.Read(Manifest.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void Prune_keeps_a_file_that_was_changed_since()
    {
        Run([("a.md", "x", "1"), ("b.md", "x", "2")]);
        _folder.Write("b.md", "by hand");
        Assert.Equal("OUT008", Assert.Single(Run([("a.md", "x", "1")], new DirectorySinkOptions { Prune = true }, id => id == "2").End).Code);
        Assert.Equal("by hand", _folder.Read("b.md"));
    }

    [Fact]
    public void Prune_removes_the_old_place_of_an_item_that_moved()
    {
        Run([("old.md", "x", "1")]);
        Assert.Equal("OUT007", Assert.Single(Run([("new.md", "x", "1")], new DirectorySinkOptions { Prune = true }).End).Code);
        Assert.Equal([".blogconverter/manifest.json", "new.md"], _folder.Files);
    }

    [Fact]
    public void Prune_does_not_remove_a_name_that_some_disks_take_for_the_new_one()
    {
        Run([("Über.md", "x", "1")]);
        Assert.Empty(Run([("u\u0308BER.md", "x", "1")], new DirectorySinkOptions { Prune = true }).End);
        Assert.Equal("x", _folder.Read("u\u0308BER.md"));
    }

    [Fact]
    public void Files_that_a_filter_left_out_stay_on_record()
    {
        Run([("a.md", "x", "1"), ("b.md", "x", "2")]);
        Assert.Empty(Run([("a.md", "y", "1")], new DirectorySinkOptions { Prune = true }).End);
        Assert.Equal(FileState.Updated, Assert.Single(Run([("b.md", "y", "2")]).Results).State);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"schema\":2,\"entries\":[]}")]
    [InlineData("{\"schema\":1,\"entries\":[{\"item\":\"1\",\"path\":\"a.md\",\"hash\":\"zz\"}]}")]
    [InlineData("{\"schema\":1,\"entries\":[{\"item\":\"1\",\"path\":\"../../a.md\",\"hash\":\"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881\"}]}")]
    [InlineData("{\"schema\":1,\"entries\":[{\"item\":1,\"path\":\"a.md\",\"hash\":\"2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881\"}]}")]
    public void A_damaged_manifest_is_reported_and_made_anew(string json)
    {
        Run([("a.md", "x", "1"), ("b.md", "x", "2")]);
        _folder.Write(Manifest.Path, json);

        (IReadOnlyList<WriteResult> results, IReadOnlyList<Diagnostic> end) = Run([("a.md", "x", "1"), ("b.md", "y", "2")]);

        Assert.Equal([FileState.Unchanged, FileState.Kept], results.Select(r => r.State));
        Assert.Equal("OUT005", Assert.Single(end).Code);
        Assert.Empty(Run([("a.md", "x", "1")]).End);
    }

    [Theory]
    [InlineData("/etc/x")]
    [InlineData("../x")]
    [InlineData("a/../../x")]
    [InlineData("a//b")]
    [InlineData("a/")]
    [InlineData("./a")]
    [InlineData("a\\..\\b")]
    [InlineData("C:x")]
    [InlineData("")]
    [InlineData("a\0b")]
    [InlineData(".blogconverter/manifest.json")]
    [InlineData(".BlogConverter/x")]
    public void A_path_that_is_not_below_the_folder_is_refused(string path)
    {
        Assert.ThrowsAny<ArgumentException>(() => new DirectorySink(_folder.Root).Write(OutputFile.OfText(path, "x", "1")));
        Assert.ThrowsAny<ArgumentException>(() => new MemorySink().Write(OutputFile.OfText(path, "x", "1")));
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public void A_path_that_is_no_text_is_refused() =>
        Assert.ThrowsAny<ArgumentException>(() => new DirectorySink(_folder.Root).Write(OutputFile.OfText("a\ud800.md", "x", "1")));

    [Fact]
    public void A_linked_folder_is_not_followed()
    {
        using var outside = new TemporaryFolder();
        Directory.CreateSymbolicLink(_folder.At("posts"), outside.Root);
        foreach (string path in (string[])["posts/a.md", "posts/deep/a.md"])
        {
            WriteResult result = Assert.Single(Run([(path, "x", "1")]).Results);
            Assert.Equal((FileState.Failed, "OUT004"), (result.State, result.Problem!.Code));
        }

        Assert.Empty(outside.Files);
    }

    [Fact]
    public void A_linked_file_is_not_followed()
    {
        using var outside = new TemporaryFolder();
        outside.Write("target.md", "x");
        File.CreateSymbolicLink(_folder.At("a.md"), outside.At("target.md"));

        Assert.Equal(FileState.Kept, Assert.Single(Run([("a.md", "x", "1")]).Results).State);
        Assert.Equal(FileState.Updated, Assert.Single(Run([("a.md", "y", "1")], new DirectorySinkOptions { Force = true }).Results).State);

        Assert.Equal("x", outside.Read("target.md"));
        Assert.Equal("y", _folder.Read("a.md"));
        Assert.Null(new FileInfo(_folder.At("a.md")).LinkTarget);
    }

    [Fact]
    public void What_cannot_be_written_fails_alone()
    {
        Directory.CreateDirectory(_folder.At("a.md"));
        _folder.Write("file", "x");
        (IReadOnlyList<WriteResult> results, _) = Run([("a.md", "x", "1"), ("file/b.md", "x", "2"), ("c.md", "x", "3")]);
        Assert.Equal([FileState.Failed, FileState.Failed, FileState.New], results.Select(r => r.State));
        Assert.Equal(["OUT003", "OUT003"], results.Take(2).Select(r => r.Problem!.Code));
        Assert.DoesNotContain(_folder.Files, f => f.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void Concurrent_writes_leave_the_same_folder_as_writes_in_turn()
    {
        using var other = new TemporaryFolder();
        (string Path, string Text, string Id)[] files = [.. Enumerable.Range(0, 500).Select(i => ($"d{i % 7}/e{i % 3}/f{i}.md", $"text {i}", $"{i}"))];
        Run(files);
        var sink = new DirectorySink(other.Root);
        Parallel.ForEach(files.Reverse(), new ParallelOptions { MaxDegreeOfParallelism = 4 }, f => Assert.Equal(FileState.New, sink.Write(OutputFile.OfText(f.Path, f.Text, f.Id)).State));
        sink.Complete(_ => false);

        Assert.Equal(_folder.Files, other.Files);
        Assert.All(_folder.Files, f => Assert.Equal(_folder.Read(f), other.Read(f)));
    }

    [Fact]
    public void Memory_knows_new_updated_and_unchanged()
    {
        var sink = new MemorySink();
        Assert.Equal(FileState.New, sink.Write(OutputFile.OfText("a.md", "x", "1")).State);
        Assert.Equal(FileState.Unchanged, sink.Write(OutputFile.OfText("a.md", "x", "1")).State);
        Assert.Equal(FileState.Updated, sink.Write(OutputFile.OfText("a.md", "y", "1")).State);
        Assert.Equal("y", sink.Text("a.md"));
        Assert.Equal("a.md", Assert.Single(sink.Files).Path);
    }

    private (IReadOnlyList<WriteResult> Results, IReadOnlyList<Diagnostic> End) Run((string Path, string Text, string Id)[] files, DirectorySinkOptions? options = null, Predicate<string>? isGone = null)
    {
        var sink = new DirectorySink(_folder.Root, options);
        return ([.. files.Select(f => sink.Write(OutputFile.OfText(f.Path, f.Text, f.Id)))], sink.Complete(isGone ?? (_ => false)));
    }

    private Dictionary<string, string> Snapshot() => _folder.Files.ToDictionary(f => f, f => _folder.Read(f) + File.GetLastWriteTimeUtc(_folder.At(f)).Ticks);
}
