// Follows which elements are open in a text of tags.
namespace BlogConverter.Content;

/// <summary>
/// A rough model of an HTML parser's stack of open elements, good enough to bound two things that make parsers slow: how deep elements nest, and how often
/// formatting that was never closed is opened again in the next block. Every step looks at no more than <see cref="MaximalDepth"/> entries.
/// </summary>
internal sealed class OpenElements(int textLength)
{
    /// <summary>The limit that browsers have.</summary>
    public const int MaximalDepth = 512;

    private readonly Dictionary<string, Element> _elements = new(StringComparer.Ordinal);
    private readonly List<Element> _open = [];

    /// <summary>Formatting elements that a block's end cut off; the parser opens them again at the next text.</summary>
    private readonly List<Element> _cutOff = [];

    // What opening elements again may cost: to a parser each one costs its depth.
    private long _reopenings = Math.Max(1_000_000L, 2L * textLength);
    private int _foreign;

    /// <summary>How many start tags were refused.</summary>
    public int Refused { get; private set; }

    /// <summary>True when formatting had to be closed.</summary>
    public bool ClosedFormatting { get; private set; }

    /// <summary>The element of a name, whose spelling does not matter.</summary>
    public Element Of(ReadOnlySpan<char> name)
    {
        Span<char> lower = name.Length <= 64 ? stackalloc char[name.Length] : new char[name.Length];
        name.ToLowerInvariant(lower);
        var byName = _elements.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!byName.TryGetValue(lower, out Element? element))
        {
            string text = lower.ToString();
            byName[lower] = element = new(text, MarkupElements.TraitsOf(text));
        }

        return element;
    }

    /// <summary>A start tag.</summary>
    /// <returns>False when it must not reach the parser.</returns>
    public bool Start(Element element, bool hasSlash)
    {
        if (element.Is(MarkupTraits.EndsParagraph))
        {
            EndNearest(static e => e.Name is "p", MarkupTraits.Barrier);
        }

        if (element.Is(MarkupTraits.EndsSame))
        {
            EndSame(element);
        }
        else if (element.Is(MarkupTraits.EndsSameAtTop) && _open is [.., var top] && MarkupElements.AreSisters(top.Name, element.Name))
        {
            Pop(_open.Count - 1);
        }

        if (element.Is(MarkupTraits.Void) || (hasSlash && _foreign > 0))
        {
            return true;
        }

        if (_open.Count + _cutOff.Count >= MaximalDepth)
        {
            element.Refused++;
            Refused++;
            return false;
        }

        Push(element);
        return true;
    }

    /// <summary>An end tag.</summary>
    /// <returns>False when it belongs to a start tag that was refused.</returns>
    public bool End(Element element)
    {
        if (element.Refused > 0)
        {
            element.Refused--;
            return false;
        }

        if (element.Is(MarkupTraits.Formatting))
        {
            if (!TryRemoveLast(_cutOff, element))
            {
                TryRemoveLast(_open, element);
            }
        }
        else if (element.Open > 0)
        {
            EndNearest(e => e == element, element.Is(MarkupTraits.Barrier) ? MarkupTraits.None : MarkupTraits.Barrier);
        }

        return true;
    }

    /// <summary>Text or an inline tag: formatting that was cut off goes on.</summary>
    /// <param name="output">Gets end tags where that would happen too often.</param>
    public void Inline(ref TextBuffer output)
    {
        if (_cutOff.Count == 0)
        {
            return;
        }

        _reopenings -= (long)_cutOff.Count * (_open.Count + _cutOff.Count);
        if (_reopenings >= 0)
        {
            _open.AddRange(_cutOff);
            _cutOff.Clear();
            return;
        }

        ClosedFormatting = true;
        for (int i = _cutOff.Count - 1; i >= 0; i--)
        {
            output.Append("</");
            output.Append(_cutOff[i].Name);
            output.Append('>');
            _cutOff[i].Open--;
        }

        _cutOff.Clear();
    }

    /// <summary>True when <see cref="Inline"/> has something to do.</summary>
    public bool HasCutOff => _cutOff.Count > 0;

    private void Push(Element element)
    {
        _open.Add(element);
        element.Open++;
        _foreign += element.Is(MarkupTraits.Foreign) ? 1 : 0;
    }

    private void EndSame(Element element)
    {
        if (element.Is(MarkupTraits.Formatting))
        {
            if (!TryRemoveLast(_cutOff, element))
            {
                TryRemoveLast(_open, element);
            }

            return;
        }

        MarkupTraits stop = element.Name is "li" or "dd" or "dt" ? MarkupTraits.Special : MarkupTraits.Foreign;
        for (int i = _open.Count - 1; i >= 0; i--)
        {
            if (MarkupElements.AreSisters(_open[i].Name, element.Name))
            {
                Pop(i);
                return;
            }

            if (_open[i].Is(stop) || _open[i].Name is "table")
            {
                return;
            }
        }
    }

    private void EndNearest(Func<Element, bool> isIt, MarkupTraits stop)
    {
        for (int i = _open.Count - 1; i >= 0; i--)
        {
            if (isIt(_open[i]))
            {
                Pop(i);
                return;
            }

            if (_open[i].Is(stop))
            {
                return;
            }
        }
    }

    private static bool TryRemoveLast(List<Element> list, Element element)
    {
        int at = element.Open > 0 ? list.LastIndexOf(element) : -1;
        if (at < 0)
        {
            return false;
        }

        list.RemoveAt(at);
        element.Open--;
        return true;
    }

    // Everything above goes, too; formatting is cut off, unless a barrier keeps it inside.
    private void Pop(int index)
    {
        bool keepsInside = _open[index].Is(MarkupTraits.Barrier);
        for (int i = index; i < _open.Count; i++)
        {
            if (!keepsInside && _open[i].Is(MarkupTraits.Formatting))
            {
                _cutOff.Add(_open[i]);
                continue;
            }

            _open[i].Open--;
            _foreign -= _open[i].Is(MarkupTraits.Foreign) ? 1 : 0;
        }

        _open.RemoveRange(index, _open.Count - index);
    }

    /// <summary>A name and how often it is open.</summary>
    internal sealed class Element(string name, MarkupTraits traits)
    {
        public string Name => name;

        public int Open { get; set; }

        public int Refused { get; set; }

        public bool Is(MarkupTraits trait) => (traits & trait) != 0;
    }
}
