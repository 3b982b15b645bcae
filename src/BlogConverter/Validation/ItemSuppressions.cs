// The suppressions of an item, in its body and in its front matter.
namespace BlogConverter.Validation;

/// <summary>Covers findings of any kind: those of rules that look at the item, and those of readers and of rules about the whole archive, which know only a file and a line.</summary>
internal sealed class ItemSuppressions
{
    private readonly Suppressions? _body;
    private readonly Suppressions? _front;
    private readonly long _bodyLine;
    private readonly long _frontLine;
    private readonly string _itemId;
    private readonly bool _isFile;

    private ItemSuppressions(ItemView view, Suppressions? body, Suppressions? front)
    {
        (_body, _front) = (body, front);
        _bodyLine = view.Item.Body.Line;
        _frontLine = view.Front?.Line ?? 0;
        _itemId = view.Item.Id;
        _isFile = view.Front is not null;
        File = view.Item.Source.File;
    }

    /// <summary>The file that the item stands in.</summary>
    public string File { get; }

    /// <summary>Lines of the file with suppressions that have no effect.</summary>
    public IEnumerable<long> Refused => (_body?.Refused ?? []).Select(l => _bodyLine + l - 1).Concat((_front?.Refused ?? []).Select(l => _frontLine + l - 1));

    /// <summary>Reads the suppressions of an item; null when there are none.</summary>
    public static ItemSuppressions? Read(ItemView view)
    {
        Suppressions? body = Suppressions.Read(view.Text), front = view.Front is { } document ? Suppressions.Read(document.Front) : null;
        return body is null && front is null ? null : new ItemSuppressions(view, body, front);
    }

    /// <summary>True when a rule is out of force at a spot of the item.</summary>
    public bool Covers(Rule rule, Spot spot, ItemView view)
    {
        int line = spot.Offset >= 0 ? view.Lines.Of(spot.Offset).Line + 1 : 0;
        int frontLine = spot.Key is { } key && view.Front is { } document ? document.LineOf(key) : 0;
        return Covers(rule, line, frontLine);
    }

    /// <summary>True when it covers a finding that others made about the item.</summary>
    public bool Covers(Finding finding) => (_isFile || finding.ItemId == _itemId)
        && Covers(finding.Rule, Within(finding.Source.Line, _bodyLine), Within(finding.Source.Line, _frontLine));

    private bool Covers(Rule rule, long line, long frontLine) => (_body?.Covers(rule.Code, line) ?? false) || (_front?.Covers(rule.Code, frontLine) ?? false);

    private static long Within(long line, long first) => line >= first && first > 0 ? line - first + 1 : 0;
}
