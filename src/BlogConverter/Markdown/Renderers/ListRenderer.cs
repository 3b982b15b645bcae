// Lists, however they are nested.
using System.Globalization;
using AngleSharp.Dom;
using BlogConverter.Diagnostics;

namespace BlogConverter.Markdown.Renderers;

internal static class ListRenderer
{
    private const long LargestNumber = 999_999_999;

    public static bool Render(IElement element, MarkdownWriter writer)
    {
        writer.EndBlock();
        bool flat = writer.Nesting >= MarkdownWriter.NestingLimit;
        if (flat)
        {
            writer.Report(Messages.NestingFlattened(MarkdownWriter.NestingLimit));
        }

        bool ordered = element.LocalName == "ol";
        bool tight = ListShape.IsTight(element);
        ListState list = new()
        {
            Ordered = ordered,
            Tight = tight,
            Flat = flat,
            Marker = MarkerFor(ordered, writer),
            Number = ordered ? Start(element, writer) : 0,
            First = writer.Container is { Tight: true, AfterParagraph: true } && ListShape.CanFollowParagraph(element) ? BlockGap.Line : writer.Output.Gap,
        };
        INodeList children = element.ChildNodes;
        for (int i = 0; i < children.Length; i++)
        {
            if (children[i] is IElement { LocalName: "li" } item)
            {
                i = WriteItem(children, i, item, list, writer);
            }
            else if (children[i] is IElement stray && !HtmlNames.Unwritten.Contains(stray.LocalName) || (children[i] is IText text && !Whitespace.IsBlank(text.Data)))
            {
                i = WriteItem(children, i - 1, null, list, writer);
            }
        }

        if (list.Written)
        {
            writer.Container = writer.Container with { LastMarker = list.Flat ? '\0' : list.Marker };
        }

        return true;
    }

    /// <summary>An item without a list is an item of a list of its own, which goes on when the next one follows.</summary>
    public static bool RenderStray(IElement element, MarkdownWriter writer)
    {
        writer.EndBlock();
        if (writer.Nesting >= MarkdownWriter.NestingLimit)
        {
            writer.Report(Messages.NestingFlattened(MarkdownWriter.NestingLimit));
            writer.Children(element);
            writer.EndBlock();
            return true;
        }

        bool goesOn = writer.Container.LastMarker == writer.Options.Bullet;
        ListState list = new() { Tight = true, Marker = writer.Options.Bullet, First = goesOn ? BlockGap.Line : writer.Output.Gap };
        Open(element, list, writer);
        writer.Container = writer.Container with { LastMarker = list.Marker };
        return true;
    }

    /// <summary>Writes one item and whatever stands between it and the next, which a browser shows in it; the index of the last node that was written.</summary>
    private static int WriteItem(INodeList children, int index, IElement? item, ListState list, MarkdownWriter writer)
    {
        int last = index;
        while (last + 1 < children.Length && children[last + 1] is not IElement { LocalName: "li" })
        {
            last++;
        }

        list.Strays = children;
        list.FirstStray = index + 1;
        list.LastStray = last;
        Open(item, list, writer);
        return last;
    }

    private static void Open(IElement? item, ListState list, MarkdownWriter writer)
    {
        if (list.Flat)
        {
            WriteContent(item, list, writer);
            list.Written = true;
            return;
        }

        BlockOutput output = writer.Output;
        output.Gap = !list.Written ? list.First : list.Tight ? BlockGap.Line : BlockGap.Blank;
        writer.StartBlock();
        string marker = list.Ordered ? list.Number.ToString(CultureInfo.InvariantCulture) + list.Marker : list.Marker.ToString();
        int width = marker.Length + 1;
        if (writer.Options.ListIndent == ListIndent.Four)
        {
            width = (marker.Length + 4) / 4 * 4;
        }

        output.Put(marker);
        output.Text.Append(' ', width - marker.Length);
        IElement? checkbox = item is null ? null : Checkbox.Leading(item);
        if (checkbox is not null)
        {
            output.Put(checkbox.HasAttribute("checked") ? "[x] " : "[ ] ");
        }

        using (writer.Enter(new string(' ', width), new ContainerState { Tight = list.Tight, IsStart = true, AfterDash = list.Marker == '-' }, checkbox))
        {
            WriteContent(item, list, writer);
        }

        if (checkbox is null)
        {
            output.TrimEnd();
        }

        list.Number += list.Number < LargestNumber ? 1 : 0;
        list.Written = true;
    }

    private static void WriteContent(IElement? item, ListState list, MarkdownWriter writer)
    {
        if (item is not null)
        {
            writer.Children(item);
            writer.EndBlock();
        }

        for (int i = list.FirstStray; i <= list.LastStray; i++)
        {
            writer.Node(list.Strays![i]);
        }

        writer.EndBlock();
    }

    /// <summary>A list that follows another of its kind takes another marker, or the two would be one.</summary>
    private static char MarkerFor(bool ordered, MarkdownWriter writer)
    {
        char last = writer.Container.LastMarker;
        if (ordered)
        {
            return last == '.' ? ')' : '.';
        }

        char bullet = writer.Options.Bullet;
        return last != bullet ? bullet : bullet == '-' ? '*' : '-';
    }

    private static long Start(IElement element, MarkdownWriter writer)
    {
        if (element.HasAttribute("reversed"))
        {
            writer.Report(Messages.NumberingLost("reversed order"));
        }

        long number = ListShape.StartOf(element);
        if (number is >= 0 and <= LargestNumber)
        {
            return number;
        }

        writer.Report(Messages.NumberingLost("start"));
        return 1;
    }

    private sealed class ListState
    {
        public bool Ordered { get; init; }

        public bool Tight { get; init; }

        public bool Flat { get; init; }

        public char Marker { get; init; }

        public BlockGap First { get; init; }

        public long Number { get; set; }

        public bool Written { get; set; }

        public INodeList? Strays { get; set; }

        public int FirstStray { get; set; }

        public int LastStray { get; set; } = -1;
    }
}
