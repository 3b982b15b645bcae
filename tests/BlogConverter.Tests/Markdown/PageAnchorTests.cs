// The names that links into a page can use.
using BlogConverter.Markdown;
using Xunit;

namespace BlogConverter.Tests.Markdown;

public sealed class PageAnchorTests
{
    [Fact]
    public void Headings_of_the_same_words_get_the_first_number_that_is_free() =>
        Assert.Equal(["a", "a-1", "a-2", "a-3", "a-1-1", "b"], PageAnchors.In("", ["A", "A-1", "A", "A", "A 1", "B"]));

    /// <summary>Each number is tried once: else fifty thousand headings would try more than a thousand million names.</summary>
    [Fact]
    public void Many_headings_of_the_same_words_try_no_name_twice()
    {
        string[] headings = [.. Enumerable.Repeat("Same", 50_000)];
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(50_000, PageAnchors.In("", headings).Count);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 50_000 * 1000);
    }
}
