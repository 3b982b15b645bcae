// Who wrote it.
using BlogConverter.FrontMatter;
using BlogConverter.Model;

namespace BlogConverter.Readers.MarkdownFiles;

/// <summary>Authors as a name, a list of names, or maps with login, name and address (Jekyll's importer, Docusaurus).</summary>
internal static class AuthorFields
{
    /// <summary>Takes the authors out of the fields. An e-mail address stays behind: it is private.</summary>
    public static IReadOnlyList<Author> Of(FieldBag fields, bool isPlain)
    {
        string[] names = ["authors", "author", "byline"];
        return fields.Take(names) switch
        {
            null => [],
            FrontMatterList list => [.. list.Items.SelectMany(i => OfOne(i, isPlain)).DistinctBy(a => a.Login)],
            { } one => [.. OfOne(one, isPlain).DistinctBy(a => a.Login)],
        };
    }

    private static IEnumerable<Author> OfOne(FrontMatterValue value, bool isPlain)
    {
        if (value is FrontMatterMap map)
        {
            var bag = new FieldBag(map);
            string? login = bag.TakeText("login", "key", "id", "username", "slug");
            string? name = bag.TakeText("displayname", "name", "title", "fullname") ?? login;
            return name is null ? [] : [new Author(login ?? name) { DisplayName = WithoutAddress(name) }];
        }

        string text = FieldBag.TextOf(value) ?? "";
        IEnumerable<string> several = isPlain && text.Contains(';', StringComparison.Ordinal) ? text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [text];
        return several.Select(WithoutAddress).Where(n => n.Length > 0).Select(n => new Author(n));
    }

    /// <summary><c>Jane Doe &lt;jane@example.org&gt;</c> is Jane Doe.</summary>
    private static string WithoutAddress(string name)
    {
        int open = name.IndexOf('<', StringComparison.Ordinal);
        return (open > 0 && name.IndexOf('@', open) > 0 ? name[..open] : name).Trim();
    }
}
