// Comments that put a rule out of force.
namespace BlogConverter.Validation;

/// <summary>
/// <c>blogconverter-ignore CODE: reason</c> in a comment of whatever language is for its own line and the next one that is not blank,
/// <c>blogconverter-ignore-file CODE: reason</c> for the whole file or item. Several codes are joined by commas.
/// </summary>
internal sealed class Suppressions
{
    private const string Mark = "blogconverter-ignore";
    private const string WholeFile = "-file";

    private readonly HashSet<(string Code, long Line)> _lines = [];
    private readonly HashSet<string> _all = new(StringComparer.Ordinal);

    private Suppressions()
    {
    }

    /// <summary>Lines of suppressions that have no effect, counted from 1 in their text.</summary>
    public List<int> Refused { get; } = [];

    /// <summary>Reads the suppressions of a text; null when there are none.</summary>
    public static Suppressions? Read(string text)
    {
        int at = text.IndexOf(Mark, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var found = new Suppressions();
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].IndexOf(Mark, StringComparison.Ordinal) is >= 0 and var start)
            {
                found.Take(lines[i][(start + Mark.Length)..], i, lines);
            }
        }

        return found;
    }

    /// <summary>True when a rule is out of force in a line of the text; 0 stands for none in particular.</summary>
    public bool Covers(string code, long line) => _all.Contains(code) || _lines.Contains((code, line));

    private void Take(string rest, int index, string[] lines)
    {
        bool isForAll = rest.StartsWith(WholeFile, StringComparison.Ordinal);
        rest = isForAll ? rest[WholeFile.Length..] : rest;
        int colon = rest.IndexOf(':', StringComparison.Ordinal);
        string reason = colon < 0 ? "" : WithoutEnd(rest[(colon + 1)..]);
        Rule?[] rules = colon < 0 ? [] : [.. rest[..colon].Split(',', StringSplitOptions.TrimEntries).Select(Rules.Find)];
        if (reason.Length == 0 || rules.Length == 0 || Array.Exists(rules, r => r is null || r.Group == RuleGroup.Suppression))
        {
            Refused.Add(index + 1);
            return;
        }

        int next = index + 1;
        while (next < lines.Length - 1 && string.IsNullOrWhiteSpace(lines[next]))
        {
            next++;
        }

        foreach (Rule? rule in rules)
        {
            if (isForAll)
            {
                _all.Add(rule!.Code);
            }
            else
            {
                _lines.Add((rule!.Code, index + 1));
                _lines.Add((rule.Code, next + 1));
            }
        }
    }

    private static string WithoutEnd(string reason)
    {
        foreach (string end in (ReadOnlySpan<string>)["-->", "*/", "#}", "--%}"])
        {
            int at = reason.IndexOf(end, StringComparison.Ordinal);
            reason = at < 0 ? reason : reason[..at];
        }

        return reason.Trim();
    }
}
