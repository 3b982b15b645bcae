// The end of a run in mid-run: killed, or on a full disk.
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Xunit;

namespace BlogConverter.Cli.Tests;

public sealed class CrashTests : IDisposable
{
    private const int Posts = 1500;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_killed_run_leaves_whole_files_and_the_next_one_completes_it_to_the_same_bytes()
    {
        _folder.Write("in.xml", Export());
        var time = Stopwatch.StartNew();
        Assert.Equal(0, CliProcess.Run(_folder.Root, Arguments("clean")).ExitCode);
        double whole = time.Elapsed.TotalMilliseconds;
        SortedDictionary<string, string> clean = All("clean");
        Random random = new(4711);
        int unfinished = 0;
        for (int round = 0; round < 5; round++)
        {
            CliProcess.Kill(_folder.Root, TimeSpan.FromMilliseconds(whole * (0.3 + (random.NextDouble() * 0.65))), Arguments("out"));
            unfinished += AssertWhole(clean, "out") < clean.Count ? 1 : 0;
            Assert.Equal(0, CliProcess.Run(_folder.Root, Arguments("out")).ExitCode);
            Assert.Equal(clean, All("out"));
            Directory.Delete(_folder.At("out"), recursive: true);
        }

        Assert.InRange(unfinished, 1, 5);
    }

    [SmallDiskFact]
    public void A_full_disk_is_said_and_leaves_whole_files()
    {
        _folder.Write("in.xml", Export());
        string disk = _folder.At("disk");
        Directory.CreateDirectory(disk);
        Assert.True(SmallDiskFactAttribute.Run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk));
        try
        {
            Assert.Equal(0, CliProcess.Run(_folder.Root, Arguments("clean")).ExitCode);
            SortedDictionary<string, string> clean = All("clean");
            CliResult full = CliProcess.Run(_folder.Root, Arguments("disk/out"));
            Assert.Equal(1, full.ExitCode);
            Assert.Contains("No space left", full.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", full.Error, StringComparison.Ordinal);
            Assert.InRange(AssertWhole(clean, "disk/out"), 1, clean.Count - 1);
            Assert.True(SmallDiskFactAttribute.Run("mount", "-o", "remount,size=100m", disk));
            Assert.Equal(0, CliProcess.Run(_folder.Root, Arguments("disk/out")).ExitCode);
            Assert.Equal(clean, All("disk/out"));
        }
        finally
        {
            SmallDiskFactAttribute.Run("umount", disk);
        }
    }

    private static string[] Arguments(string output) => ["convert", "in.xml", "--output", output, "--to", "hugo", "--jobs", "2"];

    /// <summary>Every file that a generator would see is there whole, and none else.</summary>
    /// <returns>How many there are.</returns>
    private int AssertWhole(SortedDictionary<string, string> clean, string folder)
    {
        SortedDictionary<string, string> files = _folder.Files(folder);
        foreach ((string path, string text) in files)
        {
            Assert.True(clean.TryGetValue(path, out string? whole), path);
            Assert.Equal(whole, text);
        }

        return files.Count;
    }

    /// <summary>The records, too: nothing of a run that was killed is left.</summary>
    private SortedDictionary<string, string> All(string folder)
    {
        SortedDictionary<string, string> files = _folder.Files(folder);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(_folder.At(folder), ".blogconverter")))
        {
            files.Add(".blogconverter/" + Path.GetFileName(file), File.ReadAllText(file));
        }

        return files;
    }

    private static string Export()
    {
        var text = new StringBuilder("""<?xml version="1.0"?><rss xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Large</title><link>https://blog.example</link><wp:wxr_version>1.2</wp:wxr_version>""");
        for (int i = 1; i <= Posts; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n<item><title>Post {i}</title><link>https://blog.example/2019/post-{i}/</link><content:encoded><![CDATA[{new StringBuilder().Insert(0, "One <b>bold</b> word, and more of them.\n\n", 1 + (i % 40))}]]></content:encoded><wp:post_id>{i}</wp:post_id><wp:post_date>2019-05-31 10:20:30</wp:post_date><wp:post_name>post-{i}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>");
        }

        return text.Append("\n</channel></rss>\n").ToString();
    }
}

/// <summary>A fact that is skipped where no small disk can be mounted: not on Linux, or not as root.</summary>
internal sealed class SmallDiskFactAttribute : FactAttribute
{
    private static readonly bool CanMount = OperatingSystem.IsLinux() && Environment.UserName == "root" && Probe();

    public SmallDiskFactAttribute() => Skip = CanMount ? null : "no small disk can be mounted here";

    /// <summary>Runs a program; true when it succeeds.</summary>
    public static bool Run(string program, params string[] arguments)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static bool Probe()
    {
        string folder = Directory.CreateTempSubdirectory("blogconverter-disk-").FullName;
        bool isMounted = Run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder);
        if (isMounted)
        {
            Run("umount", folder);
        }

        Directory.Delete(folder);
        return isMounted;
    }
}
