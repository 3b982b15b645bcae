// Real files with front matter, against a reading of their YAML that is not ours.
using System.Text;
using BlogConverter.Model;
using BlogConverter.Outputs;
using BlogConverter.Readers.MarkdownFiles;
using BlogConverter.Tests.Readers.MarkdownFiles;
using BlogConverter.Tests.Support;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace BlogConverter.Tests.Corpus;

public sealed class FrontMatterCorpusTests
{
    /// <summary>What an item says in fields of its own; everything else has to be carried over under its key.</summary>
    private static readonly string[] Understood =
        ["title", "date", "last_modified_at", "layout", "type", "status", "published", "slug", "wordpress_id", "categories", "category", "tags", "author", "permalink", "link", "redirect_from", "excerpt", "image", "typepad_basename"];

    public static TheoryData<string> Files() => [.. SharedFolder.Files("corpus/frontmatter").Select(f => Path.GetFileName(f)!)];

    public static TheoryData<string> Targets() => [.. OutputTarget.Known.Select(t => t.Name)];

    [SharedTheory]
    [MemberData(nameof(Files))]
    public void No_field_and_no_byte_of_a_body_is_lost(string name)
    {
        string text = File.ReadAllText(SharedFolder.File("corpus/frontmatter/" + name));
        int end = text.IndexOf("\n---", 4, StringComparison.Ordinal);
        int body = text.IndexOf('\n', end + 1) + 1;
        body += text[body] == '\n' ? 1 : 0;
        FileReading read = FileReading.Of(Encoding.UTF8.GetBytes(text), name);
        Assert.Equal(text[body..], read.Item.Body.Text);
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..end]));
        BlogItem item = read.Item;
        foreach ((YamlNode key, YamlNode value) in ((YamlMappingNode)yaml.Documents[0].RootNode).Children)
        {
            string field = key.ToString();
            if (!Understood.Contains(field))
            {
                Assert.True(read.Carried.ContainsKey(field), field);
                Assert.Equal(Flat(value), Flat((BlogConverter.FrontMatter.FrontMatterValue)item.Extra.Single(e => e.Key == field).Value));
                continue;
            }

            string[] values = Flat(value);
            string[] said = field switch
            {
                "title" => [item.Title],
                "slug" or "typepad_basename" => [item.Slug.Text],
                "wordpress_id" => [item.Id],
                "permalink" or "link" => [item.Link],
                "excerpt" => [item.Excerpt.Text],
                "image" => [item.FeaturedImage!.Url],
                "redirect_from" => [.. item.OldAddresses],
                "tags" => [.. read.Tags],
                "categories" or "category" => [.. read.Categories],
                "author" when value is YamlScalarNode => [.. item.AuthorLogins],
                "date" => [values[0].StartsWith(item.Published!.Value.Time.ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal) ? values[0] : "another date"],
                "layout" => read.Carried.ContainsKey("layout") ? [read.ExtraText("layout")!] : values,
                _ => values,
            };
            Assert.Equal(values.Select(v => v.Trim()), said);
        }
    }

    [SharedTheory]
    [MemberData(nameof(Targets))]
    public async Task All_of_them_are_converted_for_every_target(string target)
    {
        using Converted site = await Converted.Run(SharedFolder.File("corpus/frontmatter"), target: OutputTarget.Find(target));
        Assert.Equal((16, 16, 0), (site.Report.Read, site.Report.Written, site.Report.Losses));
    }

    private static string[] Flat(YamlNode node) => node switch
    {
        YamlSequenceNode list => [.. list.Children.SelectMany(Flat)],
        YamlMappingNode map => [.. map.Children.SelectMany(e => new[] { e.Key.ToString() }.Concat(Flat(e.Value)))],
        _ => [node.ToString().Trim()],
    };

    private static string[] Flat(BlogConverter.FrontMatter.FrontMatterValue value) => value switch
    {
        BlogConverter.FrontMatter.FrontMatterList list => [.. list.Items.SelectMany(Flat)],
        BlogConverter.FrontMatter.FrontMatterMap map => [.. map.SelectMany(e => new[] { e.Key }.Concat(Flat(e.Value)))],
        _ => [FieldBag.TextOf(value)!],
    };
}
