// Links are listed by class, host and state.
using System.Text.Json;
using BlogConverter.Outputs;
using BlogConverter.Reports.LinkLists;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Links;

public sealed class LinkSurveyTests : IDisposable
{
    private const string Body = """
        <a href="https://small.example/2019/05/post/">self</a> <a href="https://small.example/nothing/">lost</a> <a href="http://b.example/x,y?q=&quot;1&quot;">b</a> <a href="http://a.example/">a</a>
        <a href="http://a.example/">a again</a> <a href="#part">part</a> <a href="mailto:me@a.example">mail</a>
        """;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task The_text_has_a_heading_for_each_class_host_and_state() => Assert.Equal(
        """
        post  small.example  rewritten  1
            https://small.example/2019/05/post/ -> /2019/05/post/  [item 7]
        anchor  (no host)  kept  1
            #part  The page has no place of this name.  [item 7]
        external  a.example  kept  2
            http://a.example/  [item 7]
        external  b.example  kept  1
            http://b.example/x,y?q="1"  [item 7]
        email  (no host)  kept  1
            mailto:me@a.example  [item 7]
        unknown  small.example  unresolved  1
            https://small.example/nothing/  Nothing in the input has this address.  [item 7]

        """.ReplaceLineEndings("\n"), await Listed("text"));

    [Fact]
    public async Task Csv_has_a_line_for_each_link()
    {
        string[] lines = (await Listed("csv")).Split('\n');
        Assert.Equal(9, lines.Length);
        Assert.Equal("class,host,state,from,to,item,place,reason,proposal,check,status,final,detail", lines[0]);
        Assert.Equal("external,b.example,kept,\"http://b.example/x,y?q=\"\"1\"\"\",,7,a href,,,,,,", lines[5]);
    }

    [Fact]
    public async Task Json_has_an_object_for_each_link()
    {
        using var json = JsonDocument.Parse(await Listed("json"));
        Assert.Equal(["post", "anchor", "external", "external", "external", "email", "unknown"], json.RootElement.EnumerateArray().Select(l => l.GetProperty("class").GetString()));
        Assert.Equal("/2019/05/post/", json.RootElement[0].GetProperty("to").GetString());
    }

    [Fact]
    public async Task What_a_terminal_would_obey_is_not_shown()
    {
        _folder.Write("in.xml", SmallExport.Of("<a href=\"http://a.example/&#27;[31m\">x</a>"));
        Assert.DoesNotContain('\u001B', await Listed("text", write: false));
    }

    public void Dispose() => _folder.Dispose();

    private async Task<string> Listed(string format, bool write = true)
    {
        if (write)
        {
            _folder.Write("in.xml", SmallExport.Of(Body));
        }

        LinkSurvey survey = await LinkSurvey.ReadAsync([_folder.At("in.xml")], target: OutputTarget.Hugo);
        using var writer = new StringWriter();
        LinkListFormat.Find(format)!.Write(survey.Links, writer);
        return writer.ToString();
    }
}
