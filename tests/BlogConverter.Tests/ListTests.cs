// The lists without gaps: what is written is also listed.
using System.Reflection;
using BlogConverter.Content;
using BlogConverter.Outputs;
using BlogConverter.Outputs.Redirects;
using BlogConverter.Readers;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests;

public sealed partial class ListTests
{
    private static readonly Type[] Types = typeof(ConversionPipeline).Assembly.GetTypes();

    [Fact]
    public void Every_shortcode_table_is_listed() => AssertListed(ShortcodeHandlers.All);

    [Fact]
    public void Every_block_table_is_listed() => AssertListed(BlockHandlers.All);

    [Fact]
    public void Every_reader_is_listed()
    {
        IEnumerable<Type> written = Types.Where(t => t.IsClass && !t.IsAbstract && typeof(IBlogReader).IsAssignableFrom(t));
        Assert.Equal(written.Order(ByName), BlogReaders.All.Select(r => r.GetType()).Order(ByName));
    }

    [Fact]
    public void Every_target_is_listed_once_and_named_after_its_file()
    {
        IEnumerable<string> files = Directory.EnumerateFiles(Path.Combine(SourceTree.Repository, "src", "BlogConverter", "Outputs"), "*Target.cs")
            .Select(f => Path.GetFileNameWithoutExtension(f)[..^"Target".Length].ToLowerInvariant()).Where(n => n != "output");
        Assert.Equal(files.Order(StringComparer.Ordinal), OutputTarget.Known.Select(t => t.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_redirect_format_is_listed_once_and_named_after_its_file()
    {
        IEnumerable<string> files = Directory.EnumerateFiles(Path.Combine(SourceTree.Repository, "src", "BlogConverter", "Outputs", "Redirects"), "*Redirects.cs")
            .Select(f => Path.GetFileNameWithoutExtension(f)[..^"Redirects".Length].ToLowerInvariant());
        Assert.Equal(files.Order(StringComparer.Ordinal), RedirectFormat.Known.Select(f => f.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_transform_is_listed()
    {
        Type[] transform = [.. typeof(DomTransform).GetMethod("Invoke")!.GetParameters().Select(p => p.ParameterType)];
        IEnumerable<string> written = Types.Where(t => t.Namespace == "BlogConverter.Content.Transforms")
            .SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(m => m.Name == "Apply" && m.ReturnType == typeof(void) && m.GetParameters().Select(p => p.ParameterType).SequenceEqual(transform))
            .Select(m => m.DeclaringType!.Name);
        Assert.Equal(written.Order(StringComparer.Ordinal), DomTransforms.All.Select(t => t.Method.DeclaringType!.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_diagnostic_code_has_one_meaning()
    {
        // Read from the source: the methods take what only a real finding has.
        string folder = Path.Combine(SourceTree.Repository, "src", "BlogConverter", "Diagnostics");
        string[] codes = [.. Directory.EnumerateFiles(folder, "Messages.*.cs").SelectMany(f => Code().Matches(File.ReadAllText(f))).Select(m => m.Value)];
        string[] twice = [.. codes.GroupBy(c => c).Where(g => g.Count() > 1).Select(g => g.Key).Except(["\"WXR022\"", "\"WXR023\"", "\"EXP001\"", "\"EXP002\"", "\"SQL002\"", "\"MTI003\"", "\"INP012\""])];
        Assert.True(codes.Length > 40);
        Assert.Empty(twice);
    }

    private static Comparer<Type> ByName { get; } = Comparer<Type>.Create((a, b) => string.CompareOrdinal(a.FullName, b.FullName));

    [System.Text.RegularExpressions.GeneratedRegex("\"[A-Z]{3}[0-9]{3}\"")]
    private static partial System.Text.RegularExpressions.Regex Code();

    private static void AssertListed<TTable>(IReadOnlyList<TTable> listed)
        where TTable : class
    {
        object[] written = [.. Types.SelectMany(t => t.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(p => p.PropertyType == typeof(TTable)).Select(p => p.GetValue(null)!)];
        Assert.NotEmpty(written);
        Assert.All(written, table => Assert.Contains(listed, l => ReferenceEquals(l, table)));
        Assert.Equal(written.Length, listed.Count);
    }
}
