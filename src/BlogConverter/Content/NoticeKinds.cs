// The kinds of notices.
using System.Collections.Frozen;

namespace BlogConverter.Content;

/// <summary>What the names of shortcodes, their attributes and the classes of boxes say of a notice's kind.</summary>
internal static class NoticeKinds
{
    /// <summary>The kind of a notice that says none.</summary>
    public const string Default = "note";

    private static readonly FrozenDictionary<string, string> Kinds = Rows().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The kind that one of several words says, the first one that is known; null when none is. Words of one text are parted by whatever is no letter.</summary>
    public static string? Of(params ReadOnlySpan<string> texts)
    {
        FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> kinds = Kinds.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (string text in texts)
        {
            foreach (Range word in text.AsSpan().SplitAny(" -_:/,;.\t\n"))
            {
                if (kinds.TryGetValue(text.AsSpan(word), out string? kind))
                {
                    return kind;
                }
            }
        }

        return null;
    }

    private static Dictionary<string, string> Rows()
    {
        var rows = new Dictionary<string, string>();
        Add("note", "note notes secondary");
        Add("info", "info information informational general primary blue");
        Add("tip", "tip tips hint idea lightbulb");
        Add("success", "success ok done tick check positive approved green");
        Add("warning", "warning warn caution attention important yellow orange");
        Add("danger", "danger error errors fail critical negative red");
        return rows;

        void Add(string kind, string words)
        {
            foreach (string word in words.Split(' '))
            {
                rows.Add(word, kind);
            }
        }
    }
}
