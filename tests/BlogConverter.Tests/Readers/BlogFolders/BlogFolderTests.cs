// Blogs that are folders of small files.
using BlogConverter.Readers.BlogFolders;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Readers.BlogFolders;

public sealed class BlogFolderTests
{
    private static readonly string Golden = SourceTree.Golden("Readers");

    [Fact]
    public void Damage_to_a_post_never_throws_and_is_told() => Mutations.AreSurvived(
        new PostFileReader(), File.ReadAllBytes(Path.Combine(Golden, "blogengine.in/App_Data/posts/0a1b0000-0000-0000-0000-000000000001.xml")), "<post>", "</post>", "<content>", "<", "&", "]]>", "<![CDATA[", "\0", "<comments>");

    [Fact]
    public void Damage_to_a_day_never_throws_and_is_told() => Mutations.AreSurvived(
        new DasBlogReader(), File.ReadAllBytes(Path.Combine(Golden, "dasblog.in/content/2004-05-06.dayentry.xml")), "<Entry>", "</Entry>", "<Content>", "<", "&", "]]>", "<![CDATA[", "\0", "</DayEntry>");

    [Fact]
    public async Task Passwords_mail_and_addresses_of_visitors_never_leave()
    {
        foreach (string folder in (string[])["blogengine.in", "dasblog.in"])
        {
            using Converted converted = await Converted.Run(Path.Combine(Golden, folder), new() { Include = ["drafts"] });
            string everything = converted.ReportText + string.Concat(converted.Files().Values.Select(System.Text.Encoding.UTF8.GetString));

            Assert.DoesNotContain("visitor.example", everything, StringComparison.Ordinal);
            Assert.DoesNotContain("192.0.2", everything, StringComparison.Ordinal);
            Assert.DoesNotContain("hunter2", everything, StringComparison.Ordinal);
        }
    }
}
