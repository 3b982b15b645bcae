// A format that is told by the names of its elements alone.
namespace BlogConverter.Readers.Xml;

/// <summary>For formats with one vocabulary: which elements hold text is a list of names.</summary>
/// <param name="marks">How items show.</param>
/// <param name="texts">The elements that hold text.</param>
/// <param name="containers">The elements that hold others.</param>
internal sealed class NamedDialect(ItemMarks marks, IReadOnlySet<string> texts, IReadOnlySet<string> containers)
    : XmlDialect(new Dictionary<string, string>(StringComparer.Ordinal) { ["xsi"] = "http://www.w3.org/2001/XMLSchema-instance", ["xsd"] = "http://www.w3.org/2001/XMLSchema", ["xs"] = "http://www.w3.org/2001/XMLSchema" })
{
    public override ItemMarks Marks => marks;

    public override ElementRules Elements { get; } = new Rules(marks, texts, containers);

    private sealed class Rules(ItemMarks marks, IReadOnlySet<string> texts, IReadOnlySet<string> containers) : ElementRules
    {
        public override bool IsText(string name, string parent) => texts.Contains(name);

        public override bool EndsText(string name, string text, bool beginsLine) =>
            name != text && (name == marks.Item || marks.IsEnd(name) || (beginsLine && (texts.Contains(name) || containers.Contains(name))));

        public override bool EndsContainer(string name, string container) => name == marks.Item && container == marks.Item;
    }
}
