// Medium's pages, sound and damaged.
using BlogConverter.Readers.Medium;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Readers.Medium;

public sealed class MediumReaderTests
{
    [Fact]
    public void Damage_never_throws_and_is_told() => Mutations.AreSurvived(
        new MediumReader(), File.ReadAllBytes(Path.Combine(SourceTree.Golden("Readers"), "medium.in/posts/2019-02-03_High-water-0a1b2c3d4e5f.html")), "<section>", "</section>", "<", ">", "\"", "</article>", "<footer>", "<!--", "\0");
}
