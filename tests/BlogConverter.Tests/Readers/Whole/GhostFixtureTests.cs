// The Ghost exports of the shared corpus, compared with an independent reading.
using System.Text.Json;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Readers.Whole;

public sealed class GhostFixtureTests
{
    public static TheoryData<string> Exports() => [.. SharedFolder.Files("corpus/ghost").Select(f => Path.GetRelativePath(SharedFolder.Root!, f)), .. SharedFolder.Root is null ? new[] { "none" } : []];

    [SharedTheory]
    [MemberData(nameof(Exports))]
    public async Task Everything_in_the_file_comes_out(string file)
    {
        string path = SharedFolder.File(file);
        using JsonDocument json = JsonDocument.Parse(await File.ReadAllTextAsync(path));
        JsonElement data = json.RootElement.GetProperty("db")[0].GetProperty("data");
        await IndependentItem.AreWhole(path, [.. data.GetProperty("posts").EnumerateArray().Select(post => new IndependentItem(
            post.GetProperty("title").GetString()!,
            post.GetProperty("published_at").GetString()![..19],
            post.GetProperty("status").GetString() == "published" ? "publish" : "draft",
            [.. data.GetProperty("posts_tags").EnumerateArray().Where(r => Same(r, "post_id", post)).Select(r => data.GetProperty("tags").EnumerateArray().Single(t => Same(r, "tag_id", t)).GetProperty("name").GetString()!)],
            0,
            post.GetProperty("html").GetString() ?? ""))]);
    }

    private static bool Same(JsonElement row, string column, JsonElement other) => row.GetProperty(column).GetString() == other.GetProperty("id").GetString();
}
