// What a parsed body is made of, told by one walk.
using System.Buffers;
using AngleSharp.Dom;

namespace BlogConverter.Content;

/// <summary>
/// Answers which transforms have anything to do. Most bodies hold little of what transforms look for, and one walk costs far less than a search by each of them.
/// An answer may be a false yes, never a false no.
/// </summary>
internal sealed class BodySurvey
{
    private static readonly SearchValues<string> SmileyAddresses = SearchValues.Create(["smil", "emoji"], StringComparison.OrdinalIgnoreCase);

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _classes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _data = new(StringComparer.Ordinal);

    /// <summary>True when a text may hold a smiley, or an image may be one.</summary>
    public bool HasSmiley { get; private set; }

    /// <summary>True when a text holds <c>$latex</c>.</summary>
    public bool HasFormula { get; private set; }

    /// <summary>True when a text holds <c>((</c>.</summary>
    public bool HasDoubleParentheses { get; private set; }

    /// <summary>True when an element has any attribute <c>data-…</c>.</summary>
    public bool HasAnyData => _data.Count > 0;

    /// <summary>Looks at everything below a node.</summary>
    public static BodySurvey Of(INode root)
    {
        var survey = new BodySurvey();
        survey.Visit(root);
        return survey;
    }

    // The nesting cap bounds the recursion.
    private void Visit(INode parent)
    {
        INodeList children = parent.ChildNodes;
        for (int i = 0; i < children.Length; i++)
        {
            switch (children[i])
            {
                case Element element:
                    Note(element);
                    Visit(element);
                    break;
                case IText text:
                    Note(text.Data);
                    break;
            }
        }
    }

    /// <summary>True when one of the elements is there.</summary>
    public bool Has(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (_names.Contains(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when a class has one of the texts in it.</summary>
    public bool HasClass(params ReadOnlySpan<string> parts)
    {
        foreach (string value in _classes)
        {
            foreach (string part in parts)
            {
                if (value.Contains(part, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>True when an element has this attribute.</summary>
    /// <param name="name">A name that begins with <c>data-</c>.</param>
    public bool HasData(string name) => _data.Contains(name);

    /// <summary>Adds what a transform may have made.</summary>
    public void Add(ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            _names.Add(name);
        }
    }

    private void Note(string text)
    {
        HasFormula = HasFormula || text.Contains("$latex", StringComparison.Ordinal);
        HasDoubleParentheses = HasDoubleParentheses || text.Contains("((", StringComparison.Ordinal);
        for (int i = 0; !HasSmiley && text.AsSpan(i).IndexOfAny(':', ';', '8') is >= 0 and var step;)
        {
            i += step + 1;
            HasSmiley = i == 1 || char.IsWhiteSpace(text[i - 2]);
        }
    }

    private void Note(IElement element)
    {
        string name = element.LocalName;
        _names.Add(name);
        INamedNodeMap attributes = element.Attributes;
        for (int i = 0; i < attributes.Length; i++)
        {
            IAttr attribute = attributes[i]!;
            if (attribute.Name is "class")
            {
                _classes.Add(attribute.Value);
            }
            else if (attribute.Name.StartsWith("data-", StringComparison.Ordinal))
            {
                _data.Add(attribute.Name);
            }

            HasSmiley = HasSmiley || (name is "img" && attribute.Value.AsSpan().ContainsAny(SmileyAddresses));
        }
    }
}
