// The forms in which links are listed.
using BlogConverter.Links;

namespace BlogConverter.Reports.LinkLists;

/// <summary>A way to write a list of links.</summary>
/// <param name="Name">The name by which the console knows it.</param>
/// <param name="Write">Writes the list as UTF-8 text with line feeds; the writer stays open.</param>
public sealed record LinkListFormat(string Name, Action<IReadOnlyList<SiteLink>, TextWriter> Write)
{
    /// <summary>All formats, the default first.</summary>
    public static IReadOnlyList<LinkListFormat> Known { get; } = [new("text", TextLinkList.Write), new("json", JsonLinkList.Write), new("csv", CsvLinkList.Write)];

    /// <summary>The format of a name, compared without regard to case, or null.</summary>
    public static LinkListFormat? Find(string name) => Known.FirstOrDefault(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
