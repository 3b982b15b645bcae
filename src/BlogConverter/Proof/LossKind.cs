// The kinds of losses.
namespace BlogConverter.Proof;

/// <summary>The values of <see cref="Loss.Kind"/>.</summary>
internal static class LossKind
{
    public const string Words = "words";
    public const string Link = "link";
    public const string Image = "image";
    public const string Code = "code";
    public const string Heading = "heading";
    public const string List = "list";
    public const string Table = "table";
    public const string Quote = "quote";
    public const string Emphasis = "emphasis";

    /// <summary>Paragraphs joined or parted, a hard break or a rule lost.</summary>
    public const string Break = "break";
    public const string Embed = "embed";
    public const string Footnote = "footnote";

    /// <summary>A paragraph at another place than in the source, or there twice.</summary>
    public const string Order = "order";
    public const string Unprovable = "unprovable";

    /// <summary>The kind of a block mark.</summary>
    public static string Of(char mark) => mark switch
    {
        Mark.Quote => Quote,
        Mark.BulletList or Mark.OrderedList or Mark.Item => List,
        Mark.Table or Mark.Row or Mark.HeaderRow or Mark.Cell => Table,
        Mark.Heading => Heading,
        Mark.Code => Code,
        Mark.Footnote => Footnote,
        Mark.Rule or Mark.More or Mark.PageBreak => Break,
        _ => Words,
    };
}
