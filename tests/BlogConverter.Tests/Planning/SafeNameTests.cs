// Names that every file system takes.
using System.Text;
using BlogConverter.Planning;
using Xunit;

namespace BlogConverter.Tests.Planning;

public sealed class SafeNameTests
{
    [Theory]
    [InlineData("posts/hello-world.md", "posts/hello-world.md")]
    [InlineData("posts/как-раб.md", "posts/как-раб.md")]
    [InlineData("posts/what?.md", "posts/what.md")]
    [InlineData("posts/a<b>c:d.md", "posts/a-b-c-d.md")]
    [InlineData("posts/con.md", "posts/_con.md")]
    [InlineData("posts/COM1.tar.md", "posts/_COM1.tar.md")]
    [InlineData("posts/../../etc/x.md", "posts/etc/x.md")]
    [InlineData("/etc/x.md", "etc/x.md")]
    [InlineData("posts/.htaccess.md", "posts/htaccess.md")]
    [InlineData("posts/ends with dot..md", "posts/ends with dot.md")]
    [InlineData("posts/a\u202Eb.md", "posts/a-b.md")]
    [InlineData("posts/a\nb.md", "posts/a-b.md")]
    [InlineData("posts/\uD800x.md", "posts/x.md")]
    [InlineData("posts/???.md", "posts/-.md")]
    public void A_path_becomes_legal_everywhere(string wish, string expected) => Assert.Equal(expected, SafeName.Path(wish));

    [Fact]
    public void Two_unicode_forms_of_one_name_become_the_same() => Assert.Equal(SafeName.Path("caf\u00e9.md"), SafeName.Path("cafe\u0301.md"));

    [Fact]
    public void A_long_name_is_cut_at_a_character_and_keeps_its_own_tail()
    {
        string one = SafeName.Path(string.Concat(Enumerable.Repeat("漢", 100)) + "one.md");
        string two = SafeName.Path(string.Concat(Enumerable.Repeat("漢", 100)) + "two.md");
        Assert.All(new[] { one, two }, name =>
        {
            Assert.InRange(Encoding.UTF8.GetByteCount(name), 100, SafeName.MaximumBytes);
            Assert.EndsWith(".md", name, StringComparison.Ordinal);
            Assert.DoesNotContain('\uFFFD', name);
        });
        Assert.NotEqual(one, two);
    }

    [Theory]
    [InlineData("posts/a.md", "posts/a-2.md")]
    [InlineData("posts/a/index.md", "posts/a-2/index.md")]
    [InlineData("a.md", "a-2.md")]
    [InlineData("index.md", "index-2.md")]
    public void A_suffix_stands_where_the_name_ends(string path, string expected) => Assert.Equal(expected, SafeName.WithSuffix(path, "-2"));

    [Fact]
    public void A_suffix_never_makes_a_name_too_long()
    {
        string path = SafeName.Path(new string('a', 500) + ".md");
        Assert.InRange(Encoding.UTF8.GetByteCount(SafeName.WithSuffix(path, "-12345")), 100, SafeName.MaximumBytes);
    }
}
