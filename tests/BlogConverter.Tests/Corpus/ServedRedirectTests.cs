// Old addresses of a real blog, asked of real servers.
using System.Xml.Linq;
using BlogConverter.Outputs;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Corpus;

/// <summary>The theme unit test as Hugo builds it and nginx and Apache serve it: what the world has bookmarked answers 301, or is still there, and leads to a page.</summary>
public sealed class ServedRedirectTests
{
    private const string Export = "oracle/themeunittestdata.wordpress.xml";

    private static readonly XNamespace Wp = "https://wordpress.org/export/1.2/";

    [ServedTheory]
    [InlineData("nginx", "keep")]
    [InlineData("nginx", "target")]
    [InlineData("apache", "keep")]
    [InlineData("apache", "target")]
    public async Task Every_old_address_of_the_theme_unit_test_leads_to_a_page(string program, string urls)
    {
        using Converted blog = await Converted.Run(SharedFolder.File(Export), new ConversionOptions { Urls = urls, Proof = ProofMode.Off }, OutputTarget.Hugo);
        using WebServer server = Serve(program, blog, HugoSite.Build(blog.Root));
        HashSet<string> written = [.. blog.Items.Where(i => i.GetProperty("outcome").GetString() == "written").Select(i => i.GetProperty("id").GetString()!)];
        int moved = 0;
        foreach ((string id, string permalink, string number, string[] former) in Posts().Where(p => written.Contains(p.Id)))
        {
            foreach (string address in (string[])[permalink, number, .. former])
            {
                bool mayStay = address == permalink && (urls == "keep" || number.StartsWith("/?page_id", StringComparison.Ordinal));
                WebAnswer answer = await server.Get(address);
                Assert.True(answer.Status == 301 || (mayStay && answer.Status == 200), $"{id}: {address}: {answer.Status}");
                if (answer.Status == 301)
                {
                    moved++;
                    Assert.Equal((address, answer.Location, 200), (address, answer.Location, (await server.Get(answer.Location)).Status));
                }
            }
        }

        Assert.InRange(moved, urls == "keep" ? written.Count : written.Count + 40, int.MaxValue);
    }

    [ServedTheory]
    [InlineData("nginx")]
    [InlineData("apache")]
    public async Task Every_line_of_the_map_is_answered_as_it_says(string program)
    {
        using Converted blog = await Converted.Run(SharedFolder.File(Export), new ConversionOptions { Proof = ProofMode.Off }, OutputTarget.Hugo);
        using WebServer server = Serve(program, blog, HugoSite.Build(blog.Root));
        string[][] lines = [.. File.ReadLines(Path.Combine(blog.Root, "redirects", "redirects.csv")).Skip(1).Select(l => l.Split(','))];
        Assert.InRange(lines.Length, 300, int.MaxValue);
        foreach (string[] line in lines)
        {
            WebAnswer answer = await server.Get(line[0]);
            Assert.Equal((line[0], 301, line[1]), (line[0], answer.Status, answer.Location));
            Assert.Equal((line[1], 200), (line[1], (await server.Get(line[1])).Status));
        }
    }

    private static WebServer Serve(string program, Converted blog, string built)
    {
        var files = Directory.EnumerateFiles(built, "*", SearchOption.AllDirectories).ToDictionary(f => "site/" + Path.GetRelativePath(built, f).Replace('\\', '/'), File.ReadAllText);
        if (program == "apache")
        {
            return WebServer.StartApache(files);
        }

        files["redirects.conf"] = File.ReadAllText(Path.Combine(blog.Root, "redirects", "nginx.conf"));
        return WebServer.StartNginx(files);
    }

    /// <summary>Read by other code than ours: each published item with the addresses that WordPress answers for it.</summary>
    private static IEnumerable<(string Id, string Permalink, string Number, string[] Former)> Posts()
    {
        foreach (XElement item in XDocument.Load(SharedFolder.File(Export)).Descendants("item").Where(i => (string?)i.Element(Wp + "status") == "publish"))
        {
            string id = item.Element(Wp + "post_id")!.Value;
            string path = new Uri(item.Element("link")!.Value).AbsolutePath;
            string slug = item.Element(Wp + "post_name")!.Value;
            string[] former =
            [
                .. item.Elements(Wp + "postmeta").Where(m => (string?)m.Element(Wp + "meta_key") == "_wp_old_slug").Select(m => m.Element(Wp + "meta_value")!.Value)
                    .Where(old => old.Length > 0 && old != slug).Select(old => path.Replace($"/{slug}/", $"/{old}/", StringComparison.Ordinal)),
            ];
            yield return (id, path, ((string?)item.Element(Wp + "post_type") == "page" ? "/?page_id=" : "/?p=") + id, former);
        }
    }

    private sealed class ServedTheoryAttribute : TheoryAttribute
    {
        public ServedTheoryAttribute() => Skip = SharedFolder.Root is null ? "BLOGCONVERTER_SHARED names no folder"
            : WebServer.Nginx is null || WebServer.Apache is null ? "nginx or Apache is not installed"
            : !HugoSite.IsInstalled ? "Hugo is not installed"
            : null;
    }
}
