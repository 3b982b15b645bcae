// Names, fields and bodies that want to be more than that in the output.
using System.Text.RegularExpressions;
using BlogConverter.Outputs;
using BlogConverter.Tests.Support;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace BlogConverter.Tests.Hostile;

public sealed partial class HostileOutputTests : IDisposable
{
    private readonly HostileSite _site = new();

    public void Dispose() => _site.Dispose();

    public static TheoryData<string> Targets() => [.. OutputTarget.Known.Select(t => t.Name)];

    public static TheoryData<string> Slugs() =>
    [
        "../../x", "/etc/x", "C:\\x", "\\\\server\\share\\x", "CON", "nul.txt", "..", ".", ".htaccess", "-rf", "a\nb", "a\r\nb", "bell\u0007", "\u202Egnp.exe",
        "zero\u200Bwidth", "%2e%2e%2f%2e%2e%2fx", "..%5c..%5cx", "a/../../../x", "~root", "${HOME}", "$(id)", "x;id", "con.", "a:b", "AUX.md", " lead", "trail. ",
        ".blogconverter/manifest.json", "..\u2215x", "\u2024\u2024/x",
    ];

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task No_slug_leaves_the_folder_or_names_a_device(string slug)
    {
        string input = _site.Write("in/a.xml", HostileSite.Wxr(HostileSite.Post(1, slug, "x"), HostileSite.Post(2, Uri.EscapeDataString(slug), "x"), HostileSite.Post(3, "plain", "x")));
        foreach (OutputTarget target in OutputTarget.Known)
        {
            HostileResult result = await _site.Convert(input, target: target);
            Assert.Equal(3, result.Report.Written);
            Assert.All(_site.Files().Keys, path => Assert.All(path.Split('/'), AssertLegal));
            Directory.Delete(_site.Output, recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task No_comment_author_or_term_leaves_the_folder_or_names_a_device(string name)
    {
        string comment = "<wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_author>A</wp:comment_author><wp:comment_approved>1</wp:comment_approved><wp:comment_content>Said.</wp:comment_content></wp:comment>";
        string text = System.Security.SecurityElement.Escape(name.Replace('\u0007', ' '));
        string head = $"<wp:author><wp:author_login>{text}</wp:author_login><wp:author_display_name>{text}</wp:author_display_name></wp:author><wp:category><wp:category_nicename>{text}</wp:category_nicename><wp:cat_name>{text}</wp:cat_name><wp:category_description>Described</wp:category_description></wp:category>";
        string more = $"<dc:creator>{text}</dc:creator><category domain=\"category\" nicename=\"{text}\">{text}</category><category domain=\"post_tag\" nicename=\"{text}\">{text}</category>" + comment;
        string input = _site.Write("in/a.xml", HostileSite.Wxr(head, HostileSite.Post(1, name, "x", more: more), HostileSite.Post(2, name, "x", more: more)));
        foreach (OutputTarget target in OutputTarget.Known)
        {
            HostileResult result = await _site.Convert(input, new ConversionOptions { Path = target.Name == "plain" ? "{category}/{author}/{slug}.md" : null }, target);
            Assert.Equal(2, result.Report.Written);
            Assert.Equal(2, result.Report.Comments.Written);
            Assert.All(_site.Files().Keys, path => Assert.All(path.Split('/'), AssertLegal));
            Directory.Delete(_site.Output, recursive: true);
        }
    }

    [Fact]
    public async Task Links_that_lie_in_the_output_folder_are_not_written_through()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _site.Write("victim/a.md", "theirs");
        Directory.CreateDirectory(_site.Output);
        Directory.CreateSymbolicLink(Path.Combine(_site.Output, "posts"), _site.At("victim"));
        string input = _site.Write("in/a.xml", HostileSite.Wxr(HostileSite.Post(1, "a", "x")));
        HostileResult result = await _site.Convert(input, new ConversionOptions { Force = true });
        Assert.Equal((0, 1), (result.Report.Written, result.Report.Failed));

        Directory.Delete(Path.Combine(_site.Output, "posts"));
        Directory.CreateDirectory(Path.Combine(_site.Output, "posts"));
        File.CreateSymbolicLink(Path.Combine(_site.Output, "posts", "a.md"), _site.At("victim/a.md"));
        await _site.Convert(input);
        await _site.Convert(input, new ConversionOptions { Force = true });
        Assert.Equal("theirs", File.ReadAllText(_site.At("victim/a.md")));
    }

    [Theory]
    [MemberData(nameof(Targets))]
    public async Task No_field_breaks_out_of_the_front_matter(string name)
    {
        OutputTarget target = OutputTarget.Find(name)!;
        string[] texts = ["x\n---\nevil: true", "x\n+++\nevil = true", "x\"\nevil: true\n\"", "x'\nevil: true", "}\n{\"evil\": true}", "*evil", "&evil x", "!!python/object:evil x", "{{ evil }}", "x: y\u2028evil: true", "evil: true\r\n"];
        string terms = string.Concat(texts.Select((t, i) => $"<category domain=\"post_tag\" nicename=\"t{i}\"><![CDATA[{t}]]></category>"));
        string input = _site.Write("in/a.xml", HostileSite.Wxr(texts.Select((t, i) => HostileSite.Post(i + 1, $"p{i}", "x", t, terms + $"<dc:creator><![CDATA[{t}]]></dc:creator><excerpt:encoded><![CDATA[{t}]]></excerpt:encoded>"))));
        HostileResult result = await _site.Convert(input, target: target);
        Assert.Equal(texts.Length, result.Report.Written);
        foreach ((string path, string text) in _site.Files().Where(f => f.Key.EndsWith(".md", StringComparison.Ordinal) && f.Value.StartsWith("---\n", StringComparison.Ordinal)))
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(text[4..(text.IndexOf("\n---\n", 4, StringComparison.Ordinal) + 1)]));
            Assert.DoesNotContain("evil", ((YamlMappingNode)yaml.Documents[0].RootNode).Children.Keys.Select(k => k.ToString()));
        }
    }

    [Theory]
    [InlineData("docusaurus", true)]
    [InlineData("plain", false)]
    public async Task Sanitizing_is_on_where_pages_are_programs(string target, bool isOn)
    {
        string input = _site.Write("in/a.xml", HostileSite.Wxr(HostileSite.Post(1, "a", "<p>Text <a href=\"javascript:evil()\">here</a></p>")));
        HostileResult result = await _site.Convert(input, target: OutputTarget.Find(target));
        Assert.Equal(isOn, result.Entries.Single().Dropped.Any(d => d.Handler == "sanitize"));
    }

    [Theory]
    [InlineData("<p onclick=\"evil()\">Text</p>", "onclick")]
    [InlineData("<details ontoggle=evil() open><summary>Text</summary>x</details>", "ontoggle")]
    [InlineData("<a href=\"javascript:evil()\">Text</a>", "javascript")]
    [InlineData("<a href=\" java\tscript:evil()\">Text</a>", "href")]
    [InlineData("<a href=\"&#106;avascript:evil()\">Text</a>", "javascript")]
    [InlineData("<a href=\"data:text/html,<script>evil()</script>\">Text</a>", "data:")]
    [InlineData("<iframe src=\"javascript:evil()\"></iframe>Text", "javascript")]
    [InlineData("<iframe srcdoc=\"<script>evil()</script>\" src=\"https://ok.example/\"></iframe>Text", "srcdoc")]
    [InlineData("<object data=\"javascript:evil()\"></object>Text", "object")]
    [InlineData("<form action=\"javascript:evil()\"><button formaction=\"javascript:evil()\">Text</button></form>", "action")]
    [InlineData("<svg onload=\"evil()\"><a href=\"javascript:evil()\"><text>Text</text></a></svg>Text", "onload")]
    [InlineData("<math><mi href=\"javascript:evil()\">Text</mi></math>", "href")]
    [InlineData("<img src=x onerror=evil()>Text", "onerror")]
    public async Task Sanitizing_takes_out_what_can_run_and_says_each(string body, string named)
    {
        string input = _site.Write("in/a.xml", HostileSite.Wxr(HostileSite.Post(1, "a", body)));
        foreach ((string target, OutputBodyFormat format) in new[] { ("plain", OutputBodyFormat.Markdown), ("plain", OutputBodyFormat.Html), ("hugo", OutputBodyFormat.Markdown), ("docusaurus", OutputBodyFormat.Markdown) })
        {
            HostileResult result = await _site.Convert(input, new ConversionOptions { Sanitize = true, BodyFormat = format, Force = true }, OutputTarget.Find(target));
            string text = _site.Files().Single(f => f.Key.EndsWith(".md", StringComparison.Ordinal)).Value;
            Assert.DoesNotContain("evil", text, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("Text", text, StringComparison.Ordinal);
            Assert.Contains(result.Entries.Single().Dropped, d => d.What.Contains(named, StringComparison.OrdinalIgnoreCase));
            Assert.Empty(result.Entries.Single().Losses);
            Directory.Delete(_site.Output, recursive: true);
        }
    }

    [Theory]
    [InlineData("A [link](javascript:evil()) and Text.")]
    [InlineData("<img src=x onerror=evil()>\n\nText.")]
    public async Task Sanitizing_reaches_bodies_that_are_Markdown_already(string body)
    {
        string input = _site.Write("in/content/posts/a.md", $"---\ntitle: A\ndate: 2020-01-01\n---\n{body}\n");
        HostileResult result = await _site.Convert(_site.At("in"), new ConversionOptions { Sanitize = true });
        string text = _site.Files().Single(f => f.Key.EndsWith("a.md", StringComparison.Ordinal)).Value;
        Assert.DoesNotContain("evil", text, StringComparison.Ordinal);
        Assert.Contains("Text", text, StringComparison.Ordinal);
        Assert.NotEmpty(result.Entries.Single().Dropped);
        Assert.True(File.Exists(input));
    }

    [Fact]
    public void No_regular_expression_can_backtrack()
    {
        // Read from the sources, so that one that no test runs is seen as well.
        foreach (string file in Directory.EnumerateFiles(Path.Combine(SourceTree.Repository, "src"), "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains("/obj/", StringComparison.Ordinal)))
        {
            string text = File.ReadAllText(file);
            Assert.False(DirectRegex().IsMatch(text), $"{file}: a regular expression is generated, with RegexOptions.NonBacktracking or a timeout.");
            Assert.All(GeneratedRegex().Matches(text), m => Assert.True(m.Value.Contains("NonBacktracking", StringComparison.Ordinal) || m.Value.Contains("matchTimeoutMilliseconds", StringComparison.Ordinal), $"{file}: {m.Value}"));
        }
    }

    [GeneratedRegex(@"new Regex\(|new\(@?""[^""]*"", RegexOptions|Regex\.(?:IsMatch|Match|Matches|Replace|Split|Count|EnumerateMatches)\(")]
    private static partial Regex DirectRegex();

    [GeneratedRegex(@"\[GeneratedRegex\(.*\)\]")]
    private static partial Regex GeneratedRegex();

    private static void AssertLegal(string segment)
    {
        Assert.DoesNotContain(segment, c => char.IsControl(c) || "<>:\"|?*\\".Contains(c, StringComparison.Ordinal) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format);
        Assert.False(segment is "." or ".." || segment.EndsWith('.') || segment.EndsWith(' '), segment);
        Assert.DoesNotMatch(Device(), segment);
    }

    [GeneratedRegex(@"^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Device();
}
