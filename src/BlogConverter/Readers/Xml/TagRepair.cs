// Writes the attributes of a start tag so that an XML reader accepts them.
using System.Text;

namespace BlogConverter.Readers.Xml;

/// <summary>Copies attributes and keeps an eye on prefixes that nobody declares.</summary>
internal sealed class TagRepair(StringBuilder output, TextRepair characters, XmlDialect dialect)
{
    private const string Declaration = "xmlns:";

    private readonly HashSet<string> _undeclared = new(StringComparer.Ordinal);
    private readonly HashSet<string> _declaredHere = new(StringComparer.Ordinal);

    /// <summary>Prefixes that the piece uses and its export does not declare.</summary>
    public IReadOnlyCollection<string> UndeclaredPrefixes => _undeclared;

    /// <summary>Appends what can be kept of a tag's attributes. Prefixed ones are left out: no export has any that matter.</summary>
    /// <param name="tag">The tag.</param>
    /// <param name="offset">Where it stands in the piece.</param>
    public void AppendAttributes(LenientAttributes tag, int offset)
    {
        foreach ((string name, string value) in tag.Attributes)
        {
            if (!IsKept(name, value))
            {
                if (name != "xmlns" && !name.StartsWith("xml:", StringComparison.Ordinal))
                {
                    characters.Note(Damage.Attribute, offset, name);
                }

                continue;
            }

            if (value.AsSpan().ContainsAny('<', '"'))
            {
                characters.Note(Damage.Attribute, offset, name);
            }

            output.Append(' ').Append(name).Append("=\"");
            string separator = "";
            foreach (Range part in value.AsSpan().Split('"'))
            {
                output.Append(separator);
                characters.AppendText(value.AsSpan()[part], offset);
                separator = "&quot;";
            }

            output.Append('"');
        }
    }

    /// <summary>Notes the prefix of an element that nobody declares.</summary>
    public void NotePrefix(string name, int offset)
    {
        int colon = name.IndexOf(':', StringComparison.Ordinal);
        string prefix = colon < 0 ? "" : name[..colon];
        bool isNew = !dialect.IsDeclared(prefix) && _undeclared.Add(prefix);
        if (isNew && !_declaredHere.Contains(prefix))
        {
            characters.Note(Damage.UndeclaredPrefix, offset, prefix);
        }
    }

    private bool IsKept(string name, string value)
    {
        if (!name.StartsWith(Declaration, StringComparison.Ordinal))
        {
            return name != "xmlns" && XmlNames.IsSimple(name);
        }

        string prefix = name[Declaration.Length..];
        bool isLegal = XmlNames.IsSimple(prefix) && prefix is not ("xml" or "xmlns") && value.Length > 0;
        if (isLegal)
        {
            _declaredHere.Add(prefix);
        }

        return isLegal;
    }
}
