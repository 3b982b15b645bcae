// A site as Hugo itself builds it.
using System.Diagnostics;
using Xunit;

namespace BlogConverter.Tests.Support;

/// <summary>Builds what a conversion wrote, with the least of a theme.</summary>
internal static class HugoSite
{
    private const string Program = "/usr/bin/hugo";

    public static bool IsInstalled { get; } = File.Exists(Program);

    /// <summary>Builds the site of a folder.</summary>
    /// <returns>The folder that a web server would serve.</returns>
    public static string Build(string root)
    {
        File.WriteAllText(Path.Combine(root, "crawl.toml"), "baseURL = 'https://new.example/'\n[markup.goldmark.renderer]\nunsafe = true\n");
        Directory.CreateDirectory(Path.Combine(root, "layouts", "_default"));
        File.WriteAllText(Path.Combine(root, "layouts", "_default", "single.html"), "<p>A page.</p>{{ .Content }}");
        File.WriteAllText(Path.Combine(root, "layouts", "_default", "list.html"), "<p>A list.</p>");
        using Process build = Process.Start(new ProcessStartInfo(Program, ["--quiet", "--source", root, "--config", "crawl.toml"]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        string said = build.StandardOutput.ReadToEnd() + build.StandardError.ReadToEnd();
        build.WaitForExit();
        Assert.True(build.ExitCode == 0, said);
        return Path.Combine(root, "public");
    }
}
