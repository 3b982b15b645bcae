// Which redirect files are written where.
using BlogConverter.Diagnostics;
using BlogConverter.Index;
using BlogConverter.Outputs;
using Xunit;

namespace BlogConverter.Tests.Outputs.Redirects;

public sealed class RedirectFilesTests
{
    private static readonly Redirect[] Map = [new("/old/", "/new/"), new("/?p=1", "/new/")];

    [Theory]
    [InlineData("hugo", null, "redirects/nginx.conf redirects/redirects.csv static/.htaccess static/_redirects")]
    [InlineData("jekyll", null, ".htaccess _redirects redirects/nginx.conf redirects/redirects.csv")]
    [InlineData("plain", null, "")]
    [InlineData("plain", "IIS,json", "redirects/redirects.json web.config")]
    [InlineData("hugo", "none", "")]
    [InlineData("hugo", "all", "redirects/nginx.conf redirects/redirects.csv redirects/redirects.json static/.htaccess static/_redirects static/web.config vercel.json")]
    public void Files_are_the_users_choice_or_the_targets(string target, string? names, string files)
    {
        var sink = new MemorySink();
        RedirectFiles.Write(names?.Split(','), OutputTarget.Find(target)!, Map, sink, _ => { });
        Assert.Equal(files, string.Join(' ', sink.Files.Select(f => f.Path)));
    }

    [Fact]
    public void A_map_without_lines_makes_no_file()
    {
        var sink = new MemorySink();
        RedirectFiles.Write(["all"], OutputTarget.Hugo, [], sink, _ => { });
        Assert.Empty(sink.Files);
    }

    [Fact]
    public void A_file_of_the_users_own_stays_and_is_named()
    {
        using var folder = new Support.TemporaryFolder();
        folder.Write("static/_redirects", "/mine /too");
        var told = new List<Diagnostic>();
        RedirectFiles.Write(["netlify", "csv"], OutputTarget.Hugo, Map, new DirectorySink(folder.Root), told.Add);
        Assert.Equal("/mine /too", folder.Read("static/_redirects"));
        Assert.Contains(told, d => d.Code == "OUT001" && d.Message.Contains("static/_redirects", StringComparison.Ordinal));
        Assert.True(File.Exists(folder.At("redirects/redirects.csv")));
    }

    [Fact]
    public void An_unknown_format_is_refused_when_the_pipeline_is_built()
    {
        ConversionPipelineBuilder builder = new ConversionPipelineBuilder().Read("x.xml").With(new ConversionOptions { Redirects = ["lighttpd"] }).WriteTo(OutputTarget.Hugo, new MemorySink());
        Assert.Contains("lighttpd", Assert.Throws<ArgumentException>(builder.Build).Message, StringComparison.Ordinal);
    }
}
