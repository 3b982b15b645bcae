// Real exports of Blogger, compared with an independent reading of the XML.
using System.Globalization;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using BlogConverter.Model;
using BlogConverter.Readers;
using BlogConverter.Readers.Blogger;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Readers.Blogger;

public sealed class BloggerCorpusTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static TheoryData<string> Exports() =>
        [.. SharedFolder.Files("corpus/blogger", "*.xml").Select(f => Path.GetRelativePath(SharedFolder.Root!, f)), .. SharedFolder.Root is null ? new[] { "none" } : []];

    [SharedTheory]
    [MemberData(nameof(Exports))]
    public void Every_post_agrees_with_another_reading(string file)
    {
        XElement[] entries = [.. XDocument.Load(SharedFolder.File(file)).Root!.Elements(Atom + "entry")];
        XElement[] posts = [.. entries.Where(e => Kind(e) is "post" or "page")];
        Reading reading = Read(file);
        Assert.Empty(reading.Diagnostics.Items);
        Assert.Equal(posts.Length, reading.Items.Count);
        foreach ((XElement expected, BlogItem item) in posts.Zip(reading.Items))
        {
            string id = expected.Element(Atom + "id")!.Value;
            Assert.Equal(id.Split('-')[^1], item.Id);
            Assert.Equal(Kind(expected), item.Type);
            Assert.Equal(expected.Descendants().Any(e => e.Name.LocalName == "draft" && e.Value == "yes") ? "draft" : "publish", item.Status);
            Assert.Equal(expected.Element(Atom + "title")!.Value.Trim(), item.Title);
            Assert.Equal(Moment(expected, "published"), Moment(item.Published));
            Assert.Equal(Moment(expected, "updated"), Moment(item.Modified));
            Assert.Equal(expected.Elements(Atom + "link").FirstOrDefault(l => l.Attribute("rel")?.Value == "alternate")?.Attribute("href")?.Value ?? "", item.Link);
            Assert.Equal([expected.Element(Atom + "author")!.Element(Atom + "name")!.Value], item.AuthorLogins);
            Assert.Equal(
                expected.Elements(Atom + "category").Where(c => !c.Attribute("scheme")!.Value.EndsWith("#kind", StringComparison.Ordinal)).Select(c => c.Attribute("term")!.Value),
                item.Terms.Select(t => t.Name));
            Assert.Equal(entries.Count(e => Kind(e) == "comment" && e.Elements().Any(r => r.Name.LocalName == "in-reply-to" && r.Attribute("ref")!.Value == id)), item.Comments.Count);
            Assert.Equal(Words(expected.Element(Atom + "content")!.Value), Words(item.Body.Text));
        }
    }

    [SharedTheory]
    [MemberData(nameof(Exports))]
    public async Task Everything_is_accounted_for_and_nothing_is_lost(string file)
    {
        using Converted converted = await Converted.Run(SharedFolder.File(file), new() { Include = ["drafts"] });
        Assert.Equal(converted.Report.Read, converted.Report.Written + converted.Report.Skipped.Values.Sum() + converted.Report.Failed);
        Assert.Equal(converted.Report.Read, converted.Report.Written);
        Assert.Equal(0, converted.Report.Losses);
    }

    private static Reading Read(string file) => Reading.Of(new InputSource(file, () => File.OpenRead(SharedFolder.File(file))), ReadDepth.Full, new BloggerReader());

    private static string Kind(XElement entry) =>
        entry.Elements(Atom + "category").Select(c => c.Attribute("term")!.Value).FirstOrDefault(t => t.Contains("kind#", StringComparison.Ordinal))?.Split('#')[1] ?? "";

    private static DateTimeOffset Moment(XElement entry, string name)
    {
        DateTimeOffset moment = DateTimeOffset.Parse(entry.Element(Atom + name)!.Value, CultureInfo.InvariantCulture);
        return new(moment.Year, moment.Month, moment.Day, moment.Hour, moment.Minute, moment.Second, moment.Offset);
    }

    private static DateTimeOffset Moment(LocalDate? date) => new(date!.Value.Time, date.Value.Offset!.Value);

    private static string[] Words(string html) => new HtmlParser().ParseDocument(html).Body!.TextContent.Split([' ', '\n', '\r', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
}
