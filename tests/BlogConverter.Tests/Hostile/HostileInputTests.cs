// Inputs that were made to harm.
using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using BlogConverter.Diagnostics;
using BlogConverter.Outputs;
using BlogConverter.Readers;
using BlogConverter.Tests.Readers.MarkdownFiles;
using Xunit;

namespace BlogConverter.Tests.Hostile;

public sealed class HostileInputTests : IDisposable
{
    private readonly HostileSite _site = new();

    public void Dispose() => _site.Dispose();

    public static TheoryData<string> XmlFormats() =>
    [
        "<rss version=\"2.0\" xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><wp:wxr_version>1.2</wp:wxr_version><item><title>x &b; &e;</title><wp:post_id>1</wp:post_id><wp:post_name>x</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item></channel></rss>",
        "<rss version=\"2.0\"><channel><title>t</title><item><title>x &b; &e;</title><guid>1</guid><description>&b; &e;</description></item></channel></rss>",
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>t</title><entry><id>1</id><title>x &b; &e;</title><content type=\"html\">&b; &e;</content></entry></feed>",
        "<blog xmlns=\"http://www.blogml.com/2006/09/BlogML\"><title>t</title><posts><post id=\"1\" approved=\"true\" date-created=\"2020-01-01T00:00:00\"><title>x &b; &e;</title><content>&b; &e;</content></post></posts></blog>",
        "<livejournal><entry><itemid>1</itemid><eventtime>2020-01-01 10:00:00</eventtime><subject>x &b; &e;</subject><event>&b; &e;</event></entry></livejournal>",
    ];

    [Theory]
    [MemberData(nameof(XmlFormats))]
    public async Task No_entity_reads_a_file_or_grows(string xml)
    {
        string laughs = string.Concat(Enumerable.Range(1, 12).Select(i => $"<!ENTITY b{i} \"{string.Concat(Enumerable.Repeat($"&b{i - 1};", 10))}\">"));
        string type = $"<!DOCTYPE x [<!ENTITY b0 \"haha\">{laughs}<!ENTITY b \"&b12;\"><!ENTITY e SYSTEM \"file://{_site.SecretFile}\"><!ENTITY % p SYSTEM \"file://{_site.SecretFile}\"> %p;]>";
        string input = _site.Write("in/export.xml", "<?xml version=\"1.0\"?>" + type + xml);
        HostileResult result = await _site.Convert(input);
        Assert.Equal(1, result.Report.Read);
        Assert.All(_site.Files(), f => Assert.InRange(f.Value.Length, 1, 20_000));
        Assert.DoesNotContain(_site.Files(), f => f.Value.Contains("haha", StringComparison.Ordinal));
    }

    [Fact]
    public void An_archive_of_bombs_is_refused_as_a_whole()
    {
        string file = _site.At("bombs.zip");
        byte[] zeros = new byte[1 << 20];
        using (ZipArchive zip = ZipFile.Open(file, ZipArchiveMode.Create))
        {
            // Each entry is below every limit of its own.
            for (int i = 0; i < 300; i++)
            {
                using Stream entry = zip.CreateEntry($"{i}.xml").Open();
                entry.Write(zeros);
            }
        }

        Assert.Contains("unpack to", Assert.Throws<InvalidDataException>(() => new SharedZip(file, InputLimits.Default)).Message, StringComparison.Ordinal);
        var diagnostics = new DiagnosticBag();
        string good = _site.Write("good.xml", HostileSite.Wxr(HostileSite.Post(1, "a", "x")));
        using InputSet set = InputSet.Open([file, good], diagnostics);
        Assert.Single(set.Inputs);
        Assert.Contains(diagnostics.Items, d => d.Code == "INP007");
    }

    [Fact]
    public void An_archive_of_too_many_entries_is_refused()
    {
        string file = _site.At("many.zip");
        using (ZipArchive zip = ZipFile.Open(file, ZipArchiveMode.Create))
        {
            for (int i = 0; i < 5; i++)
            {
                zip.CreateEntry($"{i}.xml");
            }
        }

        using SharedZip allowed = new(file, new InputLimits { Entries = 5 });
        Assert.Throws<InvalidDataException>(() => new SharedZip(file, new InputLimits { Entries = 4 }));
    }

    [Fact]
    public void What_unpacks_to_more_than_the_limit_is_read_up_to_it()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress))
        {
            gzip.Write(Encoding.UTF8.GetBytes(HostileSite.Wxr(Enumerable.Range(1, 5000).Select(i => HostileSite.Post(i, $"p{i}", "text")))));
        }

        var diagnostics = new DiagnosticBag();
        using InputSet set = InputSet.Open([_site.Write("a.xml.gz", packed.ToArray())], diagnostics, limits: new InputLimits { Unpacked = 1 << 20 });
        Assert.InRange(set.Pieces(diagnostics).Count(), 1000, 4999);
        Assert.Contains(diagnostics.Items, d => d.Code == "INP006");
    }

    [Theory]
    [InlineData("../../evil.md")]
    [InlineData("/etc/evil.md")]
    [InlineData("C:\\evil.md")]
    [InlineData("a/../../../evil.md")]
    public async Task An_entry_that_climbs_out_stays_below_the_output(string name)
    {
        string file = _site.At("in/climb.zip");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using (ZipArchive zip = ZipFile.Open(file, ZipArchiveMode.Create))
        {
            using (StreamWriter good = new(zip.CreateEntry("content/posts/good.md").Open()))
            {
                good.Write("---\ntitle: Good\ndate: 2020-01-01\n---\nText\n");
            }

            using StreamWriter evil = new(zip.CreateEntry(name).Open());
            evil.Write("---\ntitle: Evil\ndate: 2020-01-01\n---\nText\n");
        }

        HostileResult result = await _site.Convert(file);
        Assert.Contains(_site.Files(), f => f.Value.Contains("title: Good", StringComparison.Ordinal));
        Assert.Equal(result.Report.Written, _site.Files().Keys.Count(f => f.EndsWith(".md", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_entry_that_nobody_can_unpack_costs_only_itself()
    {
        string file = _site.At("in/methods.zip");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using (ZipArchive zip = ZipFile.Open(file, ZipArchiveMode.Create))
        {
            foreach (string name in new[] { "a", "b" })
            {
                using StreamWriter entry = new(zip.CreateEntry(name + ".xml").Open());
                entry.Write(HostileSite.Wxr(HostileSite.Post(name[0], name, "x")));
            }
        }

        // The method of the first entry, in its own head and in the directory, becomes one that does not exist.
        byte[] bytes = File.ReadAllBytes(file);
        bytes[8] = 77;
        bytes[bytes.AsSpan().IndexOf("PK\u0001\u0002"u8) + 10] = 77;
        File.WriteAllBytes(file, bytes);
        HostileResult result = await _site.Convert(file);
        Assert.Equal(["posts/b.md"], _site.Files().Keys);
        Assert.Contains("INP007", result.Codes);
    }

    [Fact]
    public async Task Links_in_an_archive_are_no_files()
    {
        string file = _site.At("in/links.zip");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using (ZipArchive zip = ZipFile.Open(file, ZipArchiveMode.Create))
        {
            zip.CreateEntryFromFile(_site.Write("good.xml", HostileSite.Wxr(HostileSite.Post(1, "a", "x"))), "good.xml");
            ZipArchiveEntry link = zip.CreateEntry("link.md");
            link.ExternalAttributes = unchecked((int)0xA1FF0000);
            using StreamWriter target = new(link.Open());
            target.Write("---\ntitle: This would be the name of a file\n---\n");
        }

        Assert.Equal(1, (await _site.Convert(file)).Report.Read);
    }

    [Fact]
    public async Task A_linked_file_of_a_folder_is_read_only_where_it_lies_in_it()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        _site.Write("in/content/posts/good.md", "---\ntitle: Good\ndate: 2020-01-01\n---\nText\n");
        File.CreateSymbolicLink(_site.At("in/content/posts/inside.md"), "good.md");
        File.CreateSymbolicLink(_site.At("in/content/posts/outside.md"), _site.SecretFile);
        Directory.CreateSymbolicLink(_site.At("in/content/elsewhere"), _site.At("."));
        File.CreateSymbolicLink(_site.At("in/content/posts/through.md"), _site.At("in/content/elsewhere/secret.md"));
        HostileResult result = await _site.Convert(_site.At("in"));
        Assert.Equal(2, result.Report.Read);
        Assert.Equal(["outside.md", "through.md"], result.Diagnostics.Where(d => d.Code == "INP008").Select(d => Path.GetFileName(d.Source.File)));
    }

    [Fact]
    public async Task An_item_beyond_the_limit_costs_only_itself()
    {
        string large = string.Concat(Enumerable.Repeat("Sixteen letters. ", 150_000));
        string input = _site.Write("in/large.xml", HostileSite.Wxr(HostileSite.Post(1, "a", "x"), HostileSite.Post(2, "b", large + "<item><title>in a text</title></item>" + large), HostileSite.Post(3, "c", "x")));
        HostileResult result = await _site.Convert(input, new ConversionOptions { ItemLimit = 1 });
        Assert.Equal(["posts/a.md", "posts/c.md"], _site.Files().Keys);
        Diagnostic said = Assert.Single(result.Diagnostics, d => d.Code == "INP009");
        Assert.Equal((Severity.Error, 5L), (said.Severity, said.Source.Line));
        _ = await _site.Convert(input);
        Assert.Contains("posts/b.md", _site.Files().Keys);
    }

    [Fact]
    public async Task A_post_of_forty_megabytes_is_named_and_passed_over()
    {
        string file = _site.At("in/large.xml");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await using (var writer = new StreamWriter(file))
        {
            string line = new('x', 1 << 20);
            string[] around = HostileSite.Wxr(HostileSite.Post(1, "a", "x"), HostileSite.Post(2, "b", "HERE"), HostileSite.Post(3, "c", "x")).Split("HERE");
            await writer.WriteAsync(around[0]);
            for (int i = 0; i < 40; i++)
            {
                await writer.WriteLineAsync(line);
            }

            await writer.WriteAsync(around[1]);
        }

        HostileResult result = await _site.Convert(file);
        Assert.Equal(["posts/a.md", "posts/c.md"], _site.Files().Keys);
        Assert.Contains("INP009", result.Codes);
    }

    [Fact]
    public async Task Junk_beyond_the_limit_is_passed_over()
    {
        string junk = string.Concat(Enumerable.Repeat("<junk>and more\n", 200_000));
        string input = _site.Write("in/junk.xml", HostileSite.Wxr(HostileSite.Post(1, "a", "x"), junk, HostileSite.Post(2, "b", "x")));
        await _site.Convert(input, new ConversionOptions { ItemLimit = 1 });
        Assert.Equal(["posts/a.md", "posts/b.md"], _site.Files().Keys);
    }

    [Fact]
    public async Task A_json_item_beyond_the_limit_ends_the_file_and_not_the_run()
    {
        string json = "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"t\",\"items\":[{\"id\":\"1\",\"title\":\"A\",\"content_html\":\"x\"},{\"id\":\"2\",\"title\":\"B\",\"content_html\":\"" + new string('x', 5 << 20) + "\"}]}";
        HostileResult result = await _site.Convert(_site.Write("in/large.json", json), new ConversionOptions { ItemLimit = 1 });
        Assert.Equal(1, result.Report.Written);
        Assert.Contains("INP012", result.Codes);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    public async Task Json_nested_without_end_costs_only_its_item(string open)
    {
        string json = "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"t\",\"items\":[{\"id\":\"1\",\"title\":\"A\",\"content_html\":\"x\"},{\"id\":\"2\",\"title\":\"B\",\"content_html\":" + string.Concat(Enumerable.Repeat(open, 200_000)) + "]}";
        HostileResult result = await _site.Convert(_site.Write("in/deep.json", json));
        Assert.Equal(1, result.Report.Written);
        Assert.True(result.Report.Failed <= 1);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<blockquote><ul><li>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<b><i><p>")]
    [InlineData("[box]")]
    [InlineData("<!-- wp:group -->")]
    public async Task Nesting_without_end_keeps_the_text(string open)
    {
        string input = _site.Write("in/deep.xml", HostileSite.Wxr(HostileSite.Post(1, "a", string.Concat(Enumerable.Repeat(open, 20_000)) + "the text"), HostileSite.Post(2, "b", "x")));
        HostileResult result = await _site.Convert(input);
        Assert.Equal(2, result.Report.Written);
        Assert.Contains("the text", _site.Files()["posts/a.md"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("---\ntitle: x\n", "- :\t@\n", "---\n")]
    [InlineData("---\ntitle: x\nlist:\n", "  - \"a: b\n", "---\n")]
    [InlineData("---\ntitle: x\n", "k: [a, b: c, @d]\n", "---\n")]
    [InlineData("---\ntitle: x\nlist: ", "[", "\n---\n")]
    [InlineData("---\ntitle: x\nlist: ", "{a: ", "\n---\n")]
    [InlineData("---\ntitle: x\nlist: ", "&a ", "\n---\n")]
    [InlineData("---\ntitle: x\nlist: ", "!<tag:evil> ", "\n---\n")]
    [InlineData("---\ntitle: x\n", "? ", "\n---\n")]
    [InlineData("+++\ntitle = \"x\"\nlist = ", "[", "\n+++\n")]
    [InlineData("+++\ntitle = \"x\"\n", "[a.b.c.d.e.f.g]\n", "+++\n")]
    [InlineData("+++\ntitle = \"x\"\nk = ", "{ a = ", "\n+++\n")]
    [InlineData("+++\ntitle = \"x\"\n", "a.", "b = 1\n+++\n")]
    [InlineData("{\n\"title\": \"x\", \"a\": ", "[", "\n}\n")]
    [InlineData("{\n\"title\": \"x\", \"a\": ", "{\"a\":", "\n}\n")]
    public void Hostile_front_matter_takes_no_time_and_throws_nothing(string head, string piece, string tail)
    {
        string text = head + string.Concat(Enumerable.Repeat(piece, 60_000 / piece.Length)) + tail + "Text\n";
        var time = Stopwatch.StartNew();
        FileReading read = FileReading.Of(text);
        Assert.Single(read.Records);
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(10), string.Create(CultureInfo.InvariantCulture, $"{time.Elapsed}"));
    }

    [Theory]
    [InlineData("title: x\ntags: [a, b=\nimage: c.png\npublished: true\n")]
    [InlineData("title: x\ntags:\n- a\n- *\n- &\n")]
    [InlineData("title: x\n? - [\n: {\n")]
    public void A_text_that_the_parser_has_no_words_for_costs_only_itself(string front) =>
        Assert.Single(FileReading.Of($"--- \n{front}---\nText\n").Records);

    [Theory]
    [InlineData("xmlns:xmlns=\"urn:x\"")]
    [InlineData("xmlns:xml=\"urn:x\"")]
    public async Task A_prefix_that_belongs_to_XML_may_be_declared_and_means_nothing(string declaration)
    {
        string input = HostileSite.Wxr(HostileSite.Post(1, "a", "x")).Replace("<rss ", $"<rss {declaration} ", StringComparison.Ordinal);
        HostileResult result = await _site.Convert(_site.Write("in/a.xml", input));
        Assert.Equal(1, result.Report.Written);
        Assert.DoesNotContain("PLN006", result.Codes);
    }

    [Theory]
    [InlineData("http://[")]
    [InlineData("mailto:x")]
    [InlineData("what is no address")]
    [InlineData("https:///")]
    public async Task An_attachment_without_a_readable_address_costs_nothing_else(string url)
    {
        string file = $"<item><title>F</title><wp:post_id>9</wp:post_id><wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type><wp:attachment_url>{url}</wp:attachment_url></item>";
        Assert.Equal(1, (await _site.Convert(_site.Write("in/a.xml", HostileSite.Wxr(HostileSite.Post(1, "a", "x"), file)))).Report.Written);
    }

    [Fact]
    public async Task A_long_body_takes_linear_time()
    {
        string body = string.Concat(Enumerable.Repeat("<p>Some <b>bold</b> words and a <a href=\"https://x.example/y\">link</a> in a paragraph.</p>\n", 60_000));
        var time = Stopwatch.StartNew();
        Assert.Equal(1, (await _site.Convert(_site.Write("in/long.xml", HostileSite.Wxr(HostileSite.Post(1, "a", body))))).Report.Written);
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(40), string.Create(CultureInfo.InvariantCulture, $"{time.Elapsed}"));
    }

    [Theory]
    [InlineData("t{0}", "T{0}")]
    [InlineData("gone{0}", "Same")]
    public async Task Terms_below_terms_without_end_take_linear_time(string parent, string name)
    {
        string terms = string.Concat(Enumerable.Range(1, 10_000).Select(i => $"<wp:category><wp:category_nicename>t{i}</wp:category_nicename><wp:category_parent>{string.Format(CultureInfo.InvariantCulture, parent, i - 1)}</wp:category_parent><wp:cat_name>{string.Format(CultureInfo.InvariantCulture, name, i)}</wp:cat_name></wp:category>\n"));
        string input = _site.Write("in/terms.xml", HostileSite.Wxr(terms, HostileSite.Post(1, "a", "x", more: "<category domain=\"category\" nicename=\"t10000\">x</category>")));
        var time = Stopwatch.StartNew();
        Assert.Equal(1, (await _site.Convert(input, target: OutputTarget.Hugo)).Report.Written);
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(30), string.Create(CultureInfo.InvariantCulture, $"{time.Elapsed}"));
    }

    [Fact]
    public async Task Terms_and_meta_without_number_are_read_in_linear_time()
    {
        string terms = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<wp:tag><wp:term_id>{i}</wp:term_id><wp:tag_slug>t{i}</wp:tag_slug><wp:tag_name><![CDATA[T{i}]]></wp:tag_name></wp:tag>\n"));
        string own = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"<category domain=\"post_tag\" nicename=\"t{i}\"><![CDATA[T{i}]]></category><wp:postmeta><wp:meta_key>k{i}</wp:meta_key><wp:meta_value>v</wp:meta_value></wp:postmeta>\n"));
        var time = Stopwatch.StartNew();
        HostileResult result = await _site.Convert(_site.Write("in/terms.xml", HostileSite.Wxr(terms, HostileSite.Post(1, "a", "x", more: own))));
        Assert.Equal(1, result.Report.Written);
        Assert.Equal((20_000, 20_000), (result.Report.Terms.Read, result.Report.Meta.Read));
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(30), string.Create(CultureInfo.InvariantCulture, $"{time.Elapsed}"));
    }
}
