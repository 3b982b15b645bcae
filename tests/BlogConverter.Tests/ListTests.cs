// The lists without gaps: what is written is also listed.
using System.Reflection;
using BlogConverter.Content;
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Outputs;
using BlogConverter.Readers;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests;

public sealed class ListTests
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
    public void Every_transform_is_listed()
    {
        IEnumerable<string> written = Types.Where(t => t.Namespace == "BlogConverter.Content.Transforms")
            .SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(m => m.Name == "Apply" && m.GetParameters().Length == 2)
            .Select(m => m.DeclaringType!.Name);
        Assert.Equal(written.Order(StringComparer.Ordinal), DomTransforms.All.Select(t => t.Method.DeclaringType!.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_diagnostic_code_has_one_meaning()
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (MethodInfo method in typeof(Messages).GetMethods(BindingFlags.Static | BindingFlags.Public).Where(m => m.ReturnType == typeof(Diagnostic)))
        {
            object?[] arguments = [.. method.GetParameters().Select(p => p.ParameterType == typeof(string) ? "x" : p.ParameterType.IsValueType ? Activator.CreateInstance(p.ParameterType) : null)];
            var diagnostic = (Diagnostic)method.Invoke(null, arguments)!;
            Assert.Matches("^[A-Z]{3}[0-9]{3}$", diagnostic.Code);
            Assert.True(owners.TryAdd(diagnostic.Code, method.Name), $"{diagnostic.Code} means {owners.GetValueOrDefault(diagnostic.Code)} and {method.Name}");
        }

        Assert.NotEmpty(owners);
    }

    private static Comparer<Type> ByName { get; } = Comparer<Type>.Create((a, b) => string.CompareOrdinal(a.FullName, b.FullName));

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
