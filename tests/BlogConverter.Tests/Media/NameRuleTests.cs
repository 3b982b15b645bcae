// What names and addresses of uploads tell.
using BlogConverter.Media;
using BlogConverter.Media.Uploads;
using Xunit;

namespace BlogConverter.Tests.Media;

public sealed class NameRuleTests
{
    private static readonly MediaAddress Site = new("example.org", "/blog/");

    [Theory]
    [InlineData("moo-300x200.jpg", "moo.jpg")]
    [InlineData("moo-scaled.jpg", "moo.jpg")]
    [InlineData("moo-rotated.jpeg", "moo.jpeg")]
    [InlineData("moo-e1298587837.png", "moo.png")]
    [InlineData("moo-e1298587837551.png", "moo.png")]
    [InlineData("moo@2x.png", "moo.png")]
    [InlineData("moo-300x200@2x.png", "moo-300x200.png|moo.png")]
    [InlineData("moo-e1298587837551-300x200.png", "moo-e1298587837551.png|moo.png")]
    [InlineData("a.b-20x30.tar.gz", "")]
    [InlineData("moo.jpg", "")]
    [InlineData("-300x200.jpg", "")]
    [InlineData("@2x.png", "")]
    [InlineData("moo-0x200.jpg", "")]
    [InlineData("moo-300x.jpg", "")]
    [InlineData("moo-300x200x100.jpg", "")]
    [InlineData("moo-e12985.jpg", "")]
    [InlineData("moo-2024-05.jpg", "")]
    [InlineData("rescaled.jpg", "")]
    [InlineData("moo-300x200", "")]
    public void A_name_proposes_its_originals(string name, string originals) => Assert.Equal(originals, string.Join('|', VariantNames.OriginalsOf(name)));

    [Theory]
    [InlineData("https://example.org/blog/wp-content/uploads/2019/05/moo.jpg", "example.org|2019/05/moo.jpg")]
    [InlineData("http://www.Example.ORG:80/blog/wp-content/uploads/2019/05/moo.jpg?w=300&#038;h=2#x", "example.org|2019/05/moo.jpg")]
    [InlineData("//example.org:443/wp-content/uploads//2019/./05/x/../moo.jpg", "example.org|2019/05/moo.jpg")]
    [InlineData("/wp-content/uploads/2019/05/moo.jpg", "example.org|2019/05/moo.jpg")]
    [InlineData("../../wp-content/uploads/2019/05/moo.jpg", "example.org|2019/05/moo.jpg")]
    [InlineData("https://i0.wp.com/example.org/wp-content/uploads/2019/05/moo.jpg?resize=300%2C200&ssl=1", "example.org|2019/05/moo.jpg")]
    [InlineData("https://i2.wp.com/i1.wp.com/www.example.org/wp-content/uploads/moo.jpg", "example.org|moo.jpg")]
    [InlineData("https://blog.files.wordpress.com/2019/05/a%20%282%29.png?w=671", "blog.files.wordpress.com|2019/05/a (2).png")]
    [InlineData("https://example.org/wp-content/uploads/sites/12/2019/05/moo.jpg", "example.org|2019/05/moo.jpg")]
    [InlineData("https://example.org/wp-content/blogs.dir/3/files/2010/01/moo.jpg", "example.org|2010/01/moo.jpg")]
    [InlineData("https://example.org/blog/files/2010/01/moo.jpg", "example.org|2010/01/moo.jpg")]
    [InlineData("https://example.org/files/moo.jpg", "example.org|")]
    [InlineData("https://127.0.0.1:8080/wp-content/uploads/a%CC%88.png", "127.0.0.1:8080|ä.png")]
    public void All_addresses_of_a_file_are_one(string text, string expected)
    {
        Assert.True(MediaAddress.TryRead(text, Site, out MediaAddress address));
        Assert.Equal(expected, $"{address.Host}|{address.Upload}");
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("mailto:a@example.org")]
    [InlineData("data:image/png;base64,AAAA")]
    [InlineData("ftp://example.org/wp-content/uploads/moo.jpg")]
    [InlineData("https://example.org")]
    [InlineData("moo.jpg")]
    public void What_is_no_address_of_a_file_is_not_read(string? text) => Assert.False(MediaAddress.TryRead(text, Site, out _));

    [Theory]
    [InlineData("a.jpg 300w, b.jpg 1024w, c.jpg 768w", "b.jpg")]
    [InlineData("a.jpg, b.jpg 2x, c.jpg 1.5x", "b.jpg")]
    [InlineData(" https://e.org/a,b.jpg?resize=1,2 300w ,c.jpg 200w", "https://e.org/a,b.jpg?resize=1,2")]
    [InlineData("a.jpg", "a.jpg")]
    [InlineData("a.jpg,b.jpg", "a.jpg,b.jpg")]
    [InlineData("a.jpg nonsense, b.jpg 1e999w", "a.jpg")]
    [InlineData(" , ", null)]
    public void The_largest_candidate_is_the_best(string candidates, string? best) => Assert.Equal(best, SrcSet.Best(candidates));

    [Theory]
    [InlineData("2019/05/moo.jpg", "2019/05/moo.jpg")]
    [InlineData("media-export-1/2019/05/moo.jpg", "2019/05/moo.jpg")]
    [InlineData("site/wp-content/uploads/2019/05/moo.jpg", "2019/05/moo.jpg")]
    [InlineData("uploads/sites/4/2019/05/moo.jpg", "2019/05/moo.jpg")]
    [InlineData("wp-content\\blogs.dir\\4\\files\\2019\\05\\moo.jpg", "2019/05/moo.jpg")]
    [InlineData("uploads/moo.jpg", "moo.jpg")]
    [InlineData("moo.jpg", "moo.jpg")]
    [InlineData("images/moo.jpg", "images/moo.jpg")]
    [InlineData("../../etc/2019/05/moo.jpg", "2019/05/moo.jpg")]
    [InlineData("/../..//moo.jpg", "moo.jpg")]
    [InlineData("__MACOSX/2019/05/._moo.jpg", "")]
    [InlineData("2019/05/.htaccess", "")]
    public void The_name_in_a_folder_or_archive_tells_the_upload(string name, string upload) => Assert.Equal(upload, UploadPath.Of(name));

    [Theory]
    [InlineData("a.png", "89504E470D0A1A0A00", "image/png", true)]
    [InlineData("a.png", "FFD8FFE000", "image/png", true)]
    [InlineData("a.jpg", "524946460000000057454250", "image/webp", true)]
    [InlineData("a.png", "3C21444F43545950452068746D6C3E", "image/png", false)]
    [InlineData("a.png", "EFBBBF0A3C68746D6C3E", "", false)]
    [InlineData("a.pdf", "255044462D", "text/html", false)]
    [InlineData("a.png", "4E6F7420666F756E64", "text/plain", false)]
    [InlineData("a.zip", "504B0304", "application/zip", true)]
    [InlineData("a.zip", "255044462D", "application/zip", false)]
    [InlineData("a.mp3", "494433", "audio/mpeg", true)]
    [InlineData("a.txt", "4E6F74", "text/plain", true)]
    [InlineData("a.mp3", "", "audio/mpeg", false)]
    public void Bytes_have_to_be_what_the_name_says(string name, string head, string mediaType, bool isGood) =>
        Assert.Equal(isGood, FileKinds.Doubt(name, Convert.FromHexString(head), mediaType) is null);
}
