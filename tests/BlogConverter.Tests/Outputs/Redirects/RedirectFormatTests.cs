// The redirect map in every format that servers and people read.
using System.Text.Json;
using System.Xml.Linq;
using BlogConverter.Diagnostics;
using BlogConverter.Index;
using BlogConverter.Outputs;
using BlogConverter.Outputs.Redirects;
using Xunit;

namespace BlogConverter.Tests.Outputs.Redirects;

public sealed class RedirectFormatTests
{
    private static readonly Redirect[] Plain = [new("/2011/09/hello/", "/posts/hello/") { ItemId = "120" }, new("/?p=120", "/posts/hello/") { ItemId = "120" }];

    private readonly DiagnosticBag _diagnostics = new();

    [Theory]
    [InlineData("netlify", "static/_redirects")]
    [InlineData("vercel", "vercel.json")]
    [InlineData("nginx", "redirects/nginx.conf")]
    [InlineData("apache", "static/.htaccess")]
    [InlineData("iis", "static/web.config")]
    [InlineData("csv", "redirects/redirects.csv")]
    [InlineData("json", "redirects/redirects.json")]
    public void Files_lie_where_the_server_or_a_person_finds_them(string format, string path) =>
        Assert.Equal(path, RedirectFormat.Find(format)!.PathFor(OutputTarget.Hugo));

    [Fact]
    public void Netlify_reads_a_line_for_each_spelling()
    {
        Assert.Equal("/ p=120 /posts/hello/ 301\n/2011/09/hello/ /posts/hello/ 301\n/2011/09/hello /posts/hello/ 301\n", Text("netlify", Plain));
        Assert.Equal(["RED008"], Codes);
    }

    [Fact]
    public void Netlify_lines_have_no_word_too_many_and_no_placeholder()
    {
        string[] lines = Text("netlify", HostileRedirects.All).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(lines.Length > 100);
        Assert.All(lines, line =>
        {
            string[] words = line.Split(' ');
            Assert.StartsWith("/", words[0], StringComparison.Ordinal);
            Assert.Equal("301", words[^1]);
            Assert.True(words[^2].StartsWith('/') || words[^2].StartsWith("https://example.org/", StringComparison.Ordinal), line);
            Assert.All(words[1..^2], word => Assert.Matches("^[a-z_0-9]+=[^=: ]+$", word));
            Assert.DoesNotContain(words[0], c => c is '*' or ':' or > '\x7E' or < '!');
        });
    }

    [Fact]
    public void Vercel_reads_patterns_that_stand_for_themselves()
    {
        using var json = JsonDocument.Parse(Text("vercel", [.. Plain, new("/a:b+c(d)/", "/x/"), new("/?tag=c%2B%2B", "/y/")]));
        JsonElement[] redirects = [.. json.RootElement.GetProperty("redirects").EnumerateArray()];
        Assert.Equal(["/", "/", "/2011/09/hello{/}?", "/a\\:b\\+c%28d%29{/}?"], redirects.Select(r => r.GetProperty("source").GetString()));
        Assert.Equal("120", redirects[0].GetProperty("has")[0].GetProperty("value").GetString());
        Assert.Equal("c\\+\\+", redirects[1].GetProperty("has")[0].GetProperty("value").GetString());
        Assert.All(redirects, r => Assert.Equal(301, r.GetProperty("statusCode").GetInt32()));
    }

    [Fact]
    public void Nginx_reads_maps_in_a_chain()
    {
        string text = Text("nginx", Plain);
        Assert.EndsWith("""

            map "$uri" $old_address_0 {
                default "";
                "/2011/09/hello/" "/posts/hello/";
                "/2011/09/hello" "/posts/hello/";
            }

            map "$uri?p=$arg_p" $old_address {
                default $old_address_0;
                "/?p=120" "/posts/hello/";
                "/index.php?p=120" "/posts/hello/";
            }

            """.ReplaceLineEndings("\n"), text, StringComparison.Ordinal);
    }

    [Fact]
    public void Apache_reads_a_condition_and_a_rule() => Assert.Equal(
        """
        # Old addresses and where they lead now.
        <IfModule mod_rewrite.c>
        RewriteEngine On
        RewriteCond %{REQUEST_URI} "^/(?:index\.php)?$"
        RewriteCond %{QUERY_STRING} "(?:^|&)p=120(?:&|$)" [NC]
        RewriteRule "^" "/posts/hello/" [R=301,L,NE,QSD]
        RewriteCond %{REQUEST_URI} "^/2011/09/hello/?$"
        RewriteRule "^" "/posts/hello/" [R=301,L,NE,QSD]
        </IfModule>

        """.ReplaceLineEndings("\n"), Text("apache", Plain));

    [Theory]
    [InlineData("nginx")]
    [InlineData("apache")]
    public void No_address_breaks_out_of_its_line(string format)
    {
        Redirect[] tame = [.. HostileRedirects.All.Select((r, i) => r with { From = r.HasQuery ? r.From : $"/tame{i}", To = "/x/" })];
        string[] expected = Text(format, tame).Split('\n');
        string[] lines = Text(format, [.. HostileRedirects.All]).Split('\n');
        if (format == "apache")
        {
            Assert.Equal(expected.Length, lines.Length);
        }

        Assert.All(lines, line => Assert.Matches(
            """^(#.*|map_hash_.*|\}?|map "[$a-z0-9_?=&]+" \$old_address(_\d+)? \{|    default ("";|\$old_address_\d+;)|    "[^"$\p{C}]+([$])?" "[!-~-["$]]+";|<.*>|RewriteEngine On|RewriteCond %\{[A-Z_]+\} "[^"{}\p{C}]+"( \[NC\])?|RewriteRule "\^" "[!-~-["${}]]+" \[R=301,L,NE,QSD\])$""", line));
    }

    [Fact]
    public void Iis_reads_maps_and_a_rule_for_each()
    {
        XElement rewrite = XDocument.Parse(Text("iis", [.. Plain, new("/?cat=3", "/c/"), new("/привет<&>/", "/y/"), new("/old-blog/?p=7", "/z/")])).Root!.Element("system.webServer")!.Element("rewrite")!;
        Assert.Equal(4, rewrite.Element("rewriteMaps")!.Elements().Count());
        Assert.Equal(["7", "120", "3", "2011/09/hello", "привет<&>"], rewrite.Descendants("add").Where(a => a.Parent!.Name == "rewriteMap").Select(a => a.Attribute("key")!.Value));
        Assert.Equal(["^old-blog/?(?:index\\.php)?$", "^(?:index\\.php)?$", "^(?:index\\.php)?$", "^(.*?)/?$"], rewrite.Descendants("match").Select(m => m.Attribute("url")!.Value));
        Assert.Empty(Codes);
    }

    [Fact]
    public void Iis_lists_what_it_cannot_say()
    {
        string text = Text("iis", HostileRedirects.All);
        _ = XDocument.Parse(text);
        Assert.All(Codes, code => Assert.Equal("RED006", code));
        Assert.Contains(_diagnostics.Items, d => d.Message.Contains("/?post_type=product&p=12", StringComparison.Ordinal));
        Assert.Contains(_diagnostics.Items, d => d.Message.Contains("/bell%07/", StringComparison.Ordinal));
    }

    [Fact]
    public void Csv_and_json_hold_everything()
    {
        Assert.Equal("from,to,item\n/2011/09/hello/,/posts/hello/,120\n/?p=120,/posts/hello/,120\n", Text("csv", Plain));
        Assert.Equal("from,to,item\n\"/a,b/\",/x/,\"\"\"\n\"\n", Text("csv", [new("/a,b/", "/x/") { ItemId = "\"\n" }]));
        using var json = JsonDocument.Parse(Text("json", HostileRedirects.All));
        Assert.Equal(HostileRedirects.All.Count, json.RootElement.GetArrayLength());
        Assert.Empty(Codes);
    }

    [Fact]
    public void What_a_format_cannot_say_is_listed()
    {
        Text("apache", [new("/" + new string('x', 300), "/x/")]);
        Text("nginx", [new("/" + new string('x', 5000), "/x/")]);
        Text("vercel", [new("/?feed", "/x/")]);
        Assert.Equal(["RED006", "RED006", "RED006"], Codes);
    }

    [Fact]
    public void A_host_that_reads_no_more_lines_is_named()
    {
        Redirect[] many = [.. Enumerable.Range(0, 2100).Select(i => new Redirect($"/{i}", "/x/"))];
        Text("netlify", many);
        Text("vercel", many);
        Assert.Equal(["RED007", "RED007"], Codes);
    }

    private IEnumerable<string> Codes => _diagnostics.Items.Select(d => d.Code);

    private string Text(string format, IReadOnlyList<Redirect> redirects) =>
        string.Concat(RedirectFormat.Find(format)!.Text(redirects, _diagnostics));
}
