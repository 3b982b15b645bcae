// Single tags among Markdown: sub, kbd, br and their like.
namespace BlogConverter.Proof;

/// <summary>Tags that mean the same whatever their attributes are. They need no HTML parser where they stand in pairs, which <see cref="HtmlFragments"/> sees to.</summary>
internal static class InlineTags
{
    private static readonly HashSet<string> s_names = new(
        "abbr acronym b big br cite code del dfn em i ins kbd mark q rb rp rt ruby s samp small span strike strong sub sup tt u var wbr".Split(' '),
        StringComparer.Ordinal);

    /// <summary>True for a tag that can be read without its attributes.</summary>
    public static bool IsKnown(ReadOnlySpan<char> name) => s_names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    public static void Read(string tag, ReadingWriter writer, ref List<(Style Style, int Flat)>? open)
    {
        if (tag.StartsWith("<!--", StringComparison.Ordinal))
        {
            Markers.Read(TagScanner.CommentText(tag), writer);
            return;
        }

        ReadOnlySpan<char> name = TagScanner.NameOf(tag, out bool closes);
        if (name is "br")
        {
            writer.LineBreak();
        }
        else if (closes)
        {
            if (open is { Count: > 0 })
            {
                WriteQuoteMark(name, writer);
                (writer.Style, writer.Flat) = open[^1];
                open.RemoveAt(open.Count - 1);
            }
        }
        else if (!name.IsEmpty && !TagScanner.IsVoid(name))
        {
            (open ??= []).Add((writer.Style, writer.Flat));
            WriteQuoteMark(name, writer);
            Apply(name, writer);
        }
    }

    /// <summary>A browser shows the marks of <c>q</c>.</summary>
    private static void WriteQuoteMark(ReadOnlySpan<char> name, ReadingWriter writer)
    {
        if (name is "q")
        {
            writer.Words("\"");
        }
    }

    private static void Apply(ReadOnlySpan<char> name, ReadingWriter writer)
    {
        Marks mark = ElementKinds.Of(name) switch
        {
            ElementKind.Emphasis => Marks.Emphasis,
            ElementKind.Strong => Marks.Strong,
            ElementKind.Deleted => Marks.Deleted,
            ElementKind.Code => Marks.Code,
            _ => Marks.None,
        };
        if ((writer.Style.Marks & Marks.Code) != 0)
        {
            return;
        }

        writer.Style = writer.Style with { Marks = writer.Style.Marks | mark };
        if (ElementKinds.Of(name) == ElementKind.Optional)
        {
            writer.Style = writer.Style with { Optional = writer.Style.Optional | ElementKinds.OptionalMarks(name.ToString()) };
        }

        writer.Flat += mark == Marks.Code ? 1 : 0;
    }
}
