// The static site generators that are called to build what was written for them.
using System.Diagnostics;
using BlogConverter.Tests.Support;

namespace BlogConverter.Tests.Generators;

/// <summary>
/// A generator on this machine. Those of npm are installed beforehand, one folder each, below the folder that <c>BLOGCONVERTER_GENERATORS</c> names
/// (the versions stand in the lock files beside this one); the others are found on the path.
/// </summary>
internal sealed record Generator(string Name, string Program, params string[] Arguments)
{
    private const string Built = "_out";

    /// <summary>Templates among the converted files, and where the advice in them puts them: the feed's where the configuration does not make it, Astro's page.</summary>
    public IReadOnlyList<(string Sample, string Place)> Copies { get; init; } = [];

    /// <summary>The built feed.</summary>
    public string BuiltFeed { get; init; } = "rss.xml";

    public static IReadOnlyList<Generator> All { get; } =
    [
        new("hugo", "hugo", "--quiet", "--config", "config.sample.toml,test.toml", "--destination", Built) { Copies = [("rss.sample.xml", "layouts/_default/rss.xml")], BuiltFeed = "index.xml" },
        new("jekyll", "jekyll", "build", "--quiet", "--config", "_config.sample.yml,test.yml", "--destination", Built) { Copies = [("_feed.sample.xml", "feed.xml")], BuiltFeed = "feed.xml" },
        new("pelican", "pelican", "content", "--output", Built, "--settings", "pelicanconf.py"),
        new("hexo", "node_modules/hexo/bin/hexo", "generate", "--config", "_config.sample.yml,test.yml") { Copies = [("feed.sample.js", "scripts/feed.js")] },
        new("eleventy", "node_modules/@11ty/eleventy/cmd.cjs", "--quiet", "--output=" + Built) { BuiltFeed = "feed.xml" },
        new("astro", "node_modules/astro/astro.js", "build", "--silent") { Copies = [("rss.sample.ts", "src/pages/rss.xml.ts"), ("page.sample.astro", "src/pages/[...slug].astro")] },
        new("docusaurus", "node_modules/@docusaurus/core/bin/docusaurus.mjs", "build", "--out-dir", Built),
    ];

    private bool IsOfNode => Program.StartsWith("node_modules/", StringComparison.Ordinal);

    public static Generator Of(string name) => All.First(g => g.Name == name);

    /// <summary>Why it cannot be called here; null when it can.</summary>
    public string? Missing()
    {
        if (IsOfNode)
        {
            return Environment.GetEnvironmentVariable("BLOGCONVERTER_GENERATORS") is not { Length: > 0 } folder ? "BLOGCONVERTER_GENERATORS names no folder of installed generators"
                : File.Exists(Path.Combine(folder, Name, Program)) ? null : $"{Name} is not installed in {folder}";
        }

        string[] path = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];
        return Array.Exists(path, p => File.Exists(Path.Combine(p, Program))) ? null : $"{Program} is not installed";
    }

    /// <summary>Puts the test's own layouts beside the converted files and builds; the built pages and everything that was said.</summary>
    /// <param name="site">A folder that the generator may write to.</param>
    /// <param name="zone">The time zone of the building machine.</param>
    public async Task<(string Folder, int ExitCode, string Said)> Build(string site, string zone = "UTC")
    {
        string skeleton = Path.Combine(SourceTree.Tests, "Generators", Name);
        foreach (string file in Directory.EnumerateFiles(skeleton, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(site, Path.GetRelativePath(skeleton, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }

        foreach ((string sample, string place) in Copies)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(site, place))!);
            File.Copy(Path.Combine(site, sample), Path.Combine(site, place), overwrite: true);
        }

        // What an earlier build has kept must not answer for this one.
        string built = Path.Combine(site, Built);
        foreach (string folder in (string[])[built, Path.Combine(site, ".cache"), Path.Combine(site, ".docusaurus")])
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }

        File.Delete(Path.Combine(site, "db.json"));

        if (IsOfNode && !Directory.Exists(Path.Combine(site, "node_modules")))
        {
            Directory.CreateSymbolicLink(Path.Combine(site, "node_modules"), Path.Combine(Environment.GetEnvironmentVariable("BLOGCONVERTER_GENERATORS")!, Name, "node_modules"));
        }

        var start = new ProcessStartInfo(IsOfNode ? "node" : Program, IsOfNode ? [Program, .. Arguments] : Arguments)
        {
            WorkingDirectory = site,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["TZ"] = zone, ["ASTRO_TELEMETRY_DISABLED"] = "1", ["NO_UPDATE_NOTIFIER"] = "1", ["LANG"] = "C.UTF-8", ["NO_COLOR"] = "1", ["WEBPACK_URL_LOADER_LIMIT"] = "0" },
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (built, process.ExitCode, await output + await error);
    }
}
