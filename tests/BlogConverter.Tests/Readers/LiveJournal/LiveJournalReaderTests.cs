// Journals, sound and damaged.
using BlogConverter.Readers.LiveJournal;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Readers.LiveJournal;

public sealed class LiveJournalReaderTests
{
    private static readonly string Golden = SourceTree.Golden("Readers");

    [Fact]
    public void Damage_never_throws_and_is_told() => Mutations.AreSurvived(
        new LiveJournalReader(), File.ReadAllBytes(Path.Combine(Golden, "livejournal.in.xml")), "<entry>", "</entry>", "<event>", "<", "&", "]]>", "<![CDATA[", "\0", "</livejournal>", "&lt;lj-cut");

    [Fact]
    public void Damage_to_a_file_of_ljdump_never_throws_and_is_told() => Mutations.AreSurvived(
        new LjdumpReader(), File.ReadAllBytes(Path.Combine(Golden, "ljdump.in/L-7")), "<event>", "</event>", "<", "&", "]]>", "<![CDATA[", "\0");

    [Theory]
    [InlineData("a <lj user=\"x_y\"> b", "a <a href=\"https://x-y.livejournal.com/\">x_y</a> b")]
    [InlineData("a<lj-cut>b</lj-cut>c", "a\n\n<!--more-->\n\nbc")]
    [InlineData("<lj-raw><p>a</p></lj-raw> < b <ljx>", "<p>a</p> < b <ljx>")]
    public void Its_own_tags_become_HTML(string text, string expected) => Assert.Equal(expected, LiveJournalMarkup.Html(text));
}
