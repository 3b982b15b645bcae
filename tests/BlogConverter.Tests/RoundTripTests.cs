// Our own output reads back as what it was made of.
using BlogConverter.Model;
using BlogConverter.Outputs;
using BlogConverter.Readers;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests;

public sealed class RoundTripTests
{
    public static TheoryData<string> Targets() => [.. OutputTarget.Known.Select(t => t.Name)];

    [SharedTheory]
    [MemberData(nameof(Targets))]
    public async Task Output_reads_back_into_an_equal_model_and_is_written_again_to_the_byte(string name)
    {
        OutputTarget target = OutputTarget.Find(name)!;
        string export = SharedFolder.File("oracle/themeunittestdata.wordpress.xml");
        using Converted first = await Converted.Run(export, target: target);
        Dictionary<string, BlogItem> source = (await ItemsOf(export)).GroupBy(i => i.Id).ToDictionary(g => g.Key, g => g.First());
        foreach (BlogItem item in await ItemsOf(first.Root))
        {
            BlogItem original = source[item.Id];
            Assert.Equal(original.Type, item.Type);
            Assert.Equal("publish", item.Status);
            Assert.Equal(original.Title.Length > 0 ? original.Title : item.Title, item.Title);
            Assert.Equal(original.Published?.Time, IsPageOfDocusaurus(item, name) ? original.Published?.Time : item.Published?.Time);
            Assert.Equal(original.ParentId, item.ParentId);
            if (name is not ("docusaurus" or "pelican" or "obsidian") && item.Type == "post")
            {
                Assert.Equal(Names(original, Term.Tag), Names(item, Term.Tag));
                // To Hexo a post in a category is in the parents of that, too, and they come first.
                string[] expected = [.. Names(original, Term.Category).Where(n => n != "Uncategorized")];
                string[] actual = [.. Names(item, Term.Category).Where(n => n != "Uncategorized" && (name != "hexo" || expected.Contains(n)))];
                Assert.Equal(InOrder(expected, name), InOrder(actual, name));
            }
        }

        using Converted second = await Converted.Run(first.Root, target: target);
        Assert.Equal(first.Report.Written, second.Report.Written);
        SortedDictionary<string, byte[]> before = first.Files(), after = second.Files();
        foreach (string path in first.Items.Where(i => i.TryGetProperty("path", out _)).Select(i => i.GetProperty("path").GetString()).OfType<string>())
        {
            Assert.Equal(System.Text.Encoding.UTF8.GetString(before[path]), System.Text.Encoding.UTF8.GetString(after[path]));
        }
    }

    private static IEnumerable<string> InOrder(string[] names, string target) => target == "hexo" ? names.Order(StringComparer.Ordinal) : names;

    private static bool IsPageOfDocusaurus(BlogItem item, string target) => target == "docusaurus" && item.Type == "page";

    private static IEnumerable<string> Names(BlogItem item, string taxonomy) => item.Terms.Where(t => t.Taxonomy == taxonomy).Select(t => t.Name).Distinct(StringComparer.Ordinal);

    private static async Task<List<BlogItem>> ItemsOf(string path)
    {
        var items = new List<BlogItem>();
        await foreach (BlogItem item in BlogReaders.ReadAsync(path))
        {
            items.Add(item);
        }

        return items;
    }
}
