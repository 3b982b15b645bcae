// Every operation of a taxonomy map, on the theme unit test.
using System.Text.Json;
using BlogConverter.Model;
using BlogConverter.Taxonomy;
using BlogConverter.Tests.Support;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace BlogConverter.Tests.Taxonomy;

/// <summary><c>Golden/Taxonomy/name.yaml</c> is a map, <c>name.txt</c> what it does: the terms that it changes, and the front matter of each post that it changes.</summary>
public sealed class OperationTests : IClassFixture<OperationTests.Unmapped>
{
    private static readonly string Export = "oracle/themeunittestdata.wordpress.xml";

    private readonly Unmapped _before;

    public OperationTests(Unmapped before) => _before = before;

    public static TheoryData<string> Maps() => [.. Directory.EnumerateFiles(SourceTree.Golden("Taxonomy"), "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    [SharedTheory]
    [MemberData(nameof(Maps))]
    public async Task A_map_changes_what_it_says_and_nothing_else(string name)
    {
        string map = Path.Combine(SourceTree.Golden("Taxonomy"), name + ".yaml");
        using Converted after = await Convert(TaxonomyMap.Load(map));
        IReadOnlyDictionary<string, Lists> before = await _before.Posts;

        Assert.DoesNotContain(after.Diagnostics, d => d.GetProperty("severity").GetString() == "error");
        string[] lines =
        [
            .. after.Report.ChangedTerms.Select(Changed),
            "",
            .. Posts(after).SelectMany(p => Difference(p.Key, before[p.Key], p.Value)),
        ];
        string expected = Path.ChangeExtension(map, ".txt");
        Assert.Equal(await File.ReadAllLinesAsync(expected), lines);
    }

    private static string Changed(SourceTerm term) =>
        $"{TestBlog.Short(term.Taxonomy)}:{string.Join('/', term.Path)} ({term.Count}) → {(term.Became.Count == 0 ? "nothing" : string.Join(", ", term.Became.Select(t => $"{TestBlog.Text(t)} [{t.Slug}]")))}";

    private static Task<Converted> Convert(TaxonomyMap map) => Converted.Run(
        [SharedFolder.File(Export)], new() { Include = ["drafts", "pending", "future", "private", "password"], BodyFormat = OutputBodyFormat.Html, Proof = ProofMode.Off }, change: b => b.MapTerms(map));

    private static IEnumerable<string> Difference(string id, Lists before, Lists after)
    {
        foreach (string key in before.Keys.Union(after.Keys))
        {
            string[] gone = [.. before[key].Except(after[key])];
            string[] come = [.. after[key].Except(before[key])];
            if (gone.Length + come.Length > 0)
            {
                yield return $"{id} {key}:{(gone.Length > 0 ? " − " + string.Join(", ", gone) : "")}{(come.Length > 0 ? " + " + string.Join(", ", come) : "")}";
            }
        }
    }

    /// <summary>The lists of terms of each post by id, as the files say them.</summary>
    private static SortedDictionary<string, Lists> Posts(Converted converted)
    {
        var posts = new SortedDictionary<string, Lists>(StringComparer.Ordinal);
        foreach (JsonElement item in converted.Items.Where(i => i.GetProperty("outcome").GetString() == "written"))
        {
            var lists = new Lists();
            foreach ((YamlNode key, YamlNode value) in converted.Post(item).FrontMatter)
            {
                if (value is YamlSequenceNode list)
                {
                    string[] names = [.. list.Select(v => ((YamlScalarNode)v).Value!)];
                    Assert.Equal(names.Distinct(), names);
                    lists.Add(((YamlScalarNode)key).Value!, names);
                }
            }

            posts.Add(item.GetProperty("id").GetString()!, lists);
        }

        return posts;
    }

    /// <summary>Lists of names by their key; one that is not there is empty.</summary>
    internal sealed class Lists
    {
        private readonly SortedDictionary<string, string[]> _lists = new(StringComparer.Ordinal);

        public IEnumerable<string> Keys => _lists.Keys;

        public string[] this[string key] => _lists.TryGetValue(key, out string[]? names) ? names : [];

        public void Add(string key, string[] names) => _lists.Add(key, names);
    }

    /// <summary>The same posts without a map, converted once.</summary>
    public sealed class Unmapped
    {
        private readonly Lazy<Task<IReadOnlyDictionary<string, Lists>>> _posts = new(async () =>
        {
            using Converted converted = await Convert(TaxonomyMap.Empty);
            return Posts(converted);
        });

        internal Task<IReadOnlyDictionary<string, Lists>> Posts => _posts.Value;
    }
}
