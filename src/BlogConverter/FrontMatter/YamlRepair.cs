// Mends YAML that people wrote by hand.
using System.Text;

namespace BlogConverter.FrontMatter;

/// <summary>
/// Takes front matter apart into its top-level entries and mends those that cannot be read by themselves, line by line: tabs in front of a line,
/// a missing space behind the colon, and values that need quotes. Where that does not help, the meaning is not plain.
/// </summary>
internal static class YamlRepair
{
    /// <summary>Beyond this length nobody wrote it by hand, and looking at every line would take too long.</summary>
    private const int Longest = 64 * 1024;

    /// <summary>How many characters are parsed again in search of a repair: an entry of many bad lines is looked at once for each.</summary>
    private const int MostParsed = 16 * Longest;

    /// <summary>One mended line.</summary>
    /// <param name="Line">Its number, counted from 1.</param>
    /// <param name="What">What was done, as the end of a sentence.</param>
    public readonly record struct Step(int Line, string What);

    /// <summary>The mended text and what was done; null when nothing helps.</summary>
    public static (string Yaml, IReadOnlyList<Step> Steps)? Repair(string yaml)
    {
        if (yaml.Length > Longest)
        {
            return null;
        }

        string[] lines = yaml.ReplaceLineEndings("\n").Split('\n');
        var steps = new List<Step>();
        int left = MostParsed;
        for (int start = 0; start < lines.Length;)
        {
            int end = start + 1;
            while (end < lines.Length && !BeginsEntry(lines[end]))
            {
                end++;
            }

            if ((LacksSpace(lines[start]) || !IsReadable(Joined(lines, start, end), ref left)) && !Mend(lines, start, end, steps, ref left))
            {
                return null;
            }

            start = end;
        }

        return steps.Count > 0 ? (string.Join('\n', lines), steps) : null;
    }

    private static bool BeginsEntry(string line) => line.Length > 0 && !char.IsWhiteSpace(line[0]) && line[0] is not ('-' or '#' or ']' or '}');

    private static string Joined(string[] lines, int start, int end) => string.Join('\n', lines[start..end]);

    private static bool Mend(string[] lines, int start, int end, List<Step> steps, ref int left)
    {
        for (int i = start; i < end; i++)
        {
            string spaced = WithoutTabs(lines[i]);
            if (spaced != lines[i])
            {
                lines[i] = spaced;
                steps.Add(new Step(i + 1, "tabs were read as spaces"));
            }
        }

        for (int i = start; i < end && (LacksSpace(lines[i]) || !IsReadable(Joined(lines, start, end), ref left)); i++)
        {
            if (left < 0)
            {
                return false;
            }

            string line = lines[i];
            if (YamlFrontMatterReader.IsReadable(line.Trim()) && !LacksSpace(line))
            {
                continue;
            }

            // What goes on in the lines below belongs to the value.
            int last = i + 1;
            while (last < end && IsContinuation(line, lines[last]))
            {
                line += " " + lines[last++].Trim();
            }

            if (Quoted(line) is not { } mended)
            {
                return false;
            }

            lines[i] = mended;
            for (int taken = i + 1; taken < last; taken++)
            {
                lines[taken] = "";
            }

            steps.Add(new Step(i + 1, "its value was read as the text that stands there"));
        }

        return IsReadable(Joined(lines, start, end), ref left);
    }

    private static bool IsReadable(string yaml, ref int left)
    {
        left -= yaml.Length;
        return left >= 0 && YamlFrontMatterReader.IsReadable(yaml);
    }

    private static string WithoutTabs(string line)
    {
        int indent = line.Length - line.AsSpan().TrimStart().Length;
        string rest = line[indent..].TrimEnd('\t', ' ');
        int colon = KeyLines.ColonOf(rest);
        rest = colon > 0 && colon + 1 < rest.Length && rest[colon + 1] == '\t' ? rest[..(colon + 1)] + " " + rest[(colon + 1)..].TrimStart() : rest;
        bool hasTabs = line.AsSpan(0, indent).Contains('\t');
        return hasTabs || rest.Length < line.Length - indent ? line[..indent].Replace("\t", "  ", StringComparison.Ordinal) + rest : line;
    }

    private static bool LacksSpace(string line) => KeyLines.ColonOf(line) is > 0 and var colon && colon + 1 < line.Length && !char.IsWhiteSpace(line[colon + 1]);

    private static bool IsContinuation(string line, string next)
    {
        string rest = next.TrimStart();
        return rest.Length > 0 && next.Length - rest.Length > line.Length - line.TrimStart().Length && !rest.StartsWith("- ", StringComparison.Ordinal) && KeyLines.ColonOf(rest) < 0;
    }

    /// <summary>The line with its value in single quotes; null when it has none.</summary>
    private static string? Quoted(string line)
    {
        int at = line.Length - line.TrimStart().Length;
        if (line.AsSpan(at).StartsWith("- "))
        {
            at += 2;
        }

        int colon = KeyLines.ColonOf(line.AsSpan(at));
        bool isItem = colon < 0 || (at > 0 && line[at - 1] == ' ' && at >= 2 && line[at - 2] == '-');
        if (colon < 0 && at == 0)
        {
            return null;
        }

        int value = isItem ? at : at + colon + 1;
        string text = line[value..].Trim();
        return text.Length == 0 ? null : line[..value] + (isItem ? "" : " ") + (FlowItems(text) ?? Single(Unquoted(text)));
    }

    /// <summary>A flow list of words, each in quotes; null for everything else.</summary>
    private static string? FlowItems(string text)
    {
        if (!text.StartsWith('[') || !text.EndsWith(']') || text.AsSpan(1, text.Length - 2).ContainsAny('[', ']'))
        {
            return null;
        }

        var list = new StringBuilder("[");
        foreach (string item in text[1..^1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            list.Append(list.Length > 1 ? ", " : "").Append(Single(Unquoted(item)));
        }

        return list.Append(']').ToString();
    }

    /// <summary>Without the quotes around it; a quote that is never closed was meant to be.</summary>
    private static string Unquoted(string text)
    {
        char quote = text[0];
        if (quote is not ('"' or '\''))
        {
            return text;
        }

        if (text.Length > 1 && text[^1] == quote)
        {
            string inside = text[1..^1];
            return quote == '"' ? inside.Replace("\\\"", "\"", StringComparison.Ordinal) : inside.Replace("''", "'", StringComparison.Ordinal);
        }

        return text.IndexOf(quote, 1) < 0 ? text[1..] : text;
    }

    private static string Single(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
}
