// Whether the files of an archive can be read.
using BlogConverter.Diagnostics;

namespace BlogConverter.Validation;

/// <summary>What readers report, under the rule that it breaks.</summary>
internal static class ReadingRules
{
    /// <summary>For what a reader reports and no row of any group names.</summary>
    public static Rule Other { get; } = new("VAL100", "reading", RuleGroup.Reading, Severity.Warning, "A reader reports something else about a file.")
    {
        Why = "What a program had to guess at, the next one may guess otherwise.",
        Fix = "The message says what was found and what can be done about it.",
    };

    public static IReadOnlyList<Rule> Rows { get; } =
    [
        Other,
        new("VAL101", "ill-formed", RuleGroup.Reading, Severity.Error, "The XML is not well-formed.")
        {
            Why = "Most programs refuse the whole file, or drop the rest of it.",
            Fix = "Export again; if it stays, the text named is what a plugin stored without encoding it.",
            Diagnostics = ["WXR003", "WXR004", "WXR005", "WXR006", "WXR007", "WXR008", "WXR009", "WXR010", "WXR011", "WXR012", "WXR020", "WXR021", "WXR024", "WXR025", "WXR026", "WXR031"],
        },
        new("VAL102", "control-characters", RuleGroup.Reading, Severity.Error, "Characters that XML forbids stand in the file.")
        {
            Why = "A single one makes most programs refuse the file.",
            Fix = "Remove them from the post named; they came with pasted text.",
            Diagnostics = ["WXR001", "WXR002"],
        },
        new("VAL103", "encoding", RuleGroup.Reading, Severity.Warning, "The bytes are not in the encoding that the file declares.")
        {
            Why = "Accents and quotes turn into other characters in programs that believe the declaration.",
            Fix = "Save the file as UTF-8 and say so in its first line.",
            Diagnostics = ["INP010", "INP011"],
        },
        new("VAL104", "truncated", RuleGroup.Reading, Severity.Error, "The file ends early.")
        {
            Why = "Whatever came behind is missing, and nobody can say how much.",
            Fix = "Export or download again.",
            Diagnostics = ["WXR022", "WXR023", "INP006", "EXP001", "EXP002"],
        },
        new("VAL105", "duplicate-id", RuleGroup.Reading, Severity.Warning, "Two items have one id and type.")
        {
            Why = "Programs take one of them and drop the other without a word.",
            Fix = "Give the file of one export once, or give one of the items another id.",
            OnArchive = DuplicateIds,
        },
        new("VAL106", "missing-id", RuleGroup.Reading, Severity.Warning, "An item has no id.")
        {
            Why = "Comments, images and links refer to items by their ids.",
            Fix = "Export again with a complete export.",
            Diagnostics = ["WXR029"],
        },
        new("VAL107", "unknown-version", RuleGroup.Reading, Severity.Info, "The export's format or its version is not known.")
        {
            Why = "It is read as the closest known version, which may miss what is new.",
            Fix = "Nothing, if the counts of inspect look right.",
            Diagnostics = ["WXR028"],
        },
        new("VAL108", "unreadable", RuleGroup.Reading, Severity.Error, "A file cannot be read at all.")
        {
            Why = "Nothing in it is checked.",
            Fix = "The message says what is wrong with it; leave it out of the archive if it does not belong there.",
            Diagnostics = ["INP001", "INP002", "INP004", "INP005", "INP007"],
        },
        new("VAL109", "no-items", RuleGroup.Reading, Severity.Warning, "An export has no items.")
        {
            Why = "It is no archive of anything.",
            Fix = "Export again with \"All content\".",
            Diagnostics = ["WXR027"],
        },
        new("VAL110", "missing-fields", RuleGroup.Reading, Severity.Warning, "A published post or page of an export has no date, address or author.")
        {
            Why = "Its place, its order or its byline on the new site is guessed.",
            Fix = "Give the post what is missing, or export again with a complete export.",
            OnItem = MissingFields,
        },
    ];

    private static IEnumerable<Spot> MissingFields(ItemView item)
    {
        if (item.Front is not null || !item.IsWriting || !item.IsPublic || item.Item.Type is not ("post" or "page"))
        {
            yield break;
        }

        string[] missing =
        [
            .. item.Item.Published is null ? ["date"] : Array.Empty<string>(),
            .. item.Item.Link.Length == 0 && item.Item.Slug.Raw.Length == 0 ? ["address"] : Array.Empty<string>(),
            .. item.Item.AuthorLogins.Count == 0 ? ["author"] : Array.Empty<string>(),
        ];
        if (missing.Length > 0)
        {
            yield return new Spot($"The {item.Item.Type} has no {string.Join(", no ", missing)}.");
        }
    }

    /// <summary>Entries of menus and the like are told once for each type: nobody refers to them.</summary>
    private static IEnumerable<Spot> DuplicateIds(ArchiveView archive)
    {
        foreach (IGrouping<string, (ArchiveItem Item, ArchiveItem First)> type in archive.Items.GroupBy(i => (i.Type, i.Id)).SelectMany(g => g.Skip(1).Select(i => (Item: i, First: g.First()))).GroupBy(p => p.Item.Type))
        {
            (ArchiveItem Item, ArchiveItem First)[] told = [.. type.Where(p => p.Item.IsPage || p.Item.Type == "attachment" || !type.Skip(1).Any())];
            foreach ((ArchiveItem item, ArchiveItem first) in told)
            {
                yield return new Spot($"An item of type {item.Type} with the id {item.Id} stands in {first.Source.File} already.") { Source = item.Source, ItemId = item.Id };
            }

            if (told.Length == 0)
            {
                yield return new Spot($"{type.Count()} items of type {type.Key} have ids that others had before; this is the first of them.") { Source = type.First().Item.Source, ItemId = type.First().Item.Id };
            }
        }
    }
}
