// How much memory the conversion of one post asks for.
using System.Globalization;
using System.Text;
using BlogConverter.Outputs;

namespace BlogConverter.Benchmarks;

/// <summary>
/// The whole pipeline over made posts, on one thread and into memory. Time depends on the machine, and on what else it does; the bytes asked for do not,
/// so they are held against a figure that is checked in.
/// </summary>
internal static class Allocations
{
    private const int Posts = 400;
    private const double Tolerance = 0.10;

    /// <summary>Prints the figure; 1 when it is more than a tenth above what <c>allocations.txt</c> says, or below it without having been written down.</summary>
    public static async Task<int> CheckAsync()
    {
        string file = Path.Combine(AppContext.BaseDirectory, "allocations.txt");
        double expected = double.Parse(await File.ReadAllTextAsync(file).ConfigureAwait(false), CultureInfo.InvariantCulture);
        string export = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(export, Export()).ConfigureAwait(false);
            await ConvertAsync(export).ConfigureAwait(false);
            long before = GC.GetTotalAllocatedBytes(precise: true);
            await ConvertAsync(export).ConfigureAwait(false);
            double kilobytes = (GC.GetTotalAllocatedBytes(precise: true) - before) / 1024.0 / Posts;
            bool isLike = Math.Abs(kilobytes - expected) <= expected * Tolerance;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kilobytes:F1} KB a post, {expected:F1} expected: {(isLike ? "alike" : "write down the new figure in allocations.txt if it is wanted")}"));
            return isLike ? 0 : 1;
        }
        finally
        {
            File.Delete(export);
        }
    }

    private static Task ConvertAsync(string export) =>
        new ConversionPipelineBuilder().Read(export).With(new ConversionOptions { Jobs = 1 }).WriteTo(OutputTarget.Hugo, new MemorySink()).Build().RunAsync();

    private static string Export()
    {
        var xml = new StringBuilder("""
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>
            <title>Made</title><link>https://example.org</link><wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://example.org</wp:base_blog_url>

            """);
        for (int i = 0; i < Posts; i++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<item><title>Post {i}</title><link>https://example.org/2020/01/post-{i}/</link><content:encoded><![CDATA[{Bodies.Raw[i % Bodies.Count]}]]></content:encoded>")
                .Append(CultureInfo.InvariantCulture, $"<wp:post_id>{i + 1}</wp:post_id><wp:post_name>post-{i}</wp:post_name><wp:post_date>2020-01-02 03:04:05</wp:post_date><wp:post_date_gmt>2020-01-02 02:04:05</wp:post_date_gmt>")
                .Append("<wp:status>publish</wp:status><wp:post_type>post</wp:post_type><category domain=\"category\" nicename=\"made\"><![CDATA[Made]]></category></item>\n");
        }

        return xml.Append("</channel></rss>\n").ToString();
    }
}
