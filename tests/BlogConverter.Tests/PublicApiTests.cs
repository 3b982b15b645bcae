// The public face of the library, kept as a text so that no change of it goes unseen.
using BlogConverter.Tests.Support;
using PublicApiGenerator;
using Xunit;

namespace BlogConverter.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_is_the_approved_one()
    {
        string file = Path.Combine(SourceTree.Tests, "PublicApi.approved.txt");
        string actual = typeof(ConversionPipeline).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n").Trim() + "\n";
        string received = Path.Combine(AppContext.BaseDirectory, "PublicApi.received.txt");
        File.WriteAllText(received, actual);
        Assert.True(File.ReadAllText(file).ReplaceLineEndings("\n") == actual, $"The public API changed. Compare {received} with {file}, and copy it there if the change is wanted.");
    }
}
