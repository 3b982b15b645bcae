// Writes links, images and the raw elements around text.
using AngleSharp.Dom;

namespace BlogConverter.Markdown;

internal sealed partial class InlineWriter
{
    private void WriteImage(ImageData image)
    {
        output.Put("![");
        if (image.Alt.Length > 0)
        {
            TextPlace place = new() { Next = ']', Forced = -1, AllBrackets = true, InLink = true };
            if (_guard.IsNeeded(image.Alt, MarkdownPlace.Text))
            {
                _guard.WriteText(image.Alt, place, _escaper);
            }
            else
            {
                _escaper.Write(image.Alt, place);
            }
        }

        WriteTarget(image.Source, image.Title);
    }

    private void WriteTarget(string address, string title)
    {
        output.Put(']');
        if (options.Links == LinkStyle.Reference)
        {
            output.Put('[');
            output.Put(_references.NumberOf(address, title));
            output.Put(']');
            return;
        }

        output.Put('(');
        WriteDestination(address, title);
        output.Put(')');
    }

    /// <summary>Writes an address and its title.</summary>
    public void WriteDestination(string address, string title)
    {
        int start = output.Text.Length;
        Destination.Write(output, address);
        _guard.Guard(start, address, MarkdownPlace.Address);
        if (title.Length > 0)
        {
            start = output.Text.Length;
            Destination.WriteTitle(output, title);
            _guard.Guard(start, title, MarkdownPlace.Address);
        }
    }

    /// <summary>Markdig takes the text of a link for a checkbox, when an item begins with it and it is an x.</summary>
    private void KeepFromCheckbox(in InlineContainer container)
    {
        ref InlineSegment first = ref _run.Segments[container.First];
        if (container.IsLink && container.First == container.Last && _run.TextOf(first) is "x" or "X")
        {
            first.EncodeFirst = true;
        }
    }

    /// <summary>Opens a link or raw element; the index of the last operation that is done with it.</summary>
    private int Open(int container, int op)
    {
        InlineContainer item = _run.Containers[container];
        if (!item.IsLink)
        {
            int start = output.Text.Length;
            RawTag.Open(output, item.Element);
            GuardHtml(start);
            return op;
        }

        if (options.Autolinks && item.First == item.Last && _script.Ops[op + 1].Kind == InlineOpKind.Segment && WriteAutolink(item))
        {
            return op + 2;
        }

        if (output.Text.Last == '!')
        {
            output.Text.Insert(output.Text.Length - 1, '\\');
        }

        output.Put('[');
        _links++;
        return op;
    }

    private void Close(int container)
    {
        IElement element = _run.Containers[container].Element;
        if (!_run.Containers[container].IsLink)
        {
            RawTag.Close(output, element);
            return;
        }

        _links--;
        WriteTarget(Destination.Clean(element.GetAttribute("href") ?? ""), Whitespace.Collapse(element.GetAttribute("title") ?? ""));
    }

    private bool WriteAutolink(in InlineContainer link)
    {
        InlineSegment segment = _run.Segments[link.First];
        string address = Destination.Clean(link.Element.GetAttribute("href") ?? "");
        ReadOnlySpan<char> text = _run.TextOf(segment);
        if (segment.Kind != SegmentKind.Text || link.Element.HasAttribute("title") || !Autolink.Fits(text, address) || (_place == InlinePlace.Cell && text.Contains('|')) || _guard.IsNeeded(text, MarkdownPlace.Address))
        {
            return false;
        }

        output.Put('<');
        output.Put(text);
        output.Put('>');
        return true;
    }
}
