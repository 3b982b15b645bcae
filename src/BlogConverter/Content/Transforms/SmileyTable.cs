// The smilies of WordPress and the characters that it shows for them.
using System.Collections.Frozen;

namespace BlogConverter.Content.Transforms;

/// <summary>The codes that WordPress documents, and its image files of the years before emoji. <c>:mrgreen:</c> has no character and stays.</summary>
internal static class SmileyTable
{
    public static FrozenDictionary<string, string> Characters { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [":neutral:"] = "😐",
        [":twisted:"] = "😈",
        [":arrow:"] = "➡",
        [":shock:"] = "😯",
        [":smile:"] = "🙂",
        [":???:"] = "😕",
        [":cool:"] = "😎",
        [":evil:"] = "👿",
        [":grin:"] = "😀",
        [":idea:"] = "💡",
        [":oops:"] = "😳",
        [":razz:"] = "😛",
        [":roll:"] = "🙄",
        [":wink:"] = "😉",
        [":cry:"] = "😥",
        [":eek:"] = "😮",
        [":lol:"] = "😆",
        [":mad:"] = "😡",
        [":sad:"] = "🙁",
        ["8-)"] = "😎",
        ["8-O"] = "😯",
        ["8O"] = "😯",
        [":-("] = "🙁",
        [":-)"] = "🙂",
        [":-?"] = "😕",
        [":-D"] = "😀",
        [":-P"] = "😛",
        [":-o"] = "😮",
        [":-x"] = "😡",
        [":-|"] = "😐",
        [";-)"] = "😉",
        [":("] = "🙁",
        [":)"] = "🙂",
        [":?"] = "😕",
        [":D"] = "😀",
        [":P"] = "😛",
        [":o"] = "😮",
        [":x"] = "😡",
        [":|"] = "😐",
        [";)"] = "😉",
        [":!:"] = "❗",
        [":?:"] = "❓",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Image files that are not named after a code.</summary>
    public static FrozenDictionary<string, string> Files { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["simple-smile"] = "🙂",
        ["frownie"] = "🙁",
        ["rolleyes"] = "🙄",
        ["icon_smile"] = "🙂",
        ["icon_biggrin"] = "😀",
        ["icon_sad"] = "🙁",
        ["icon_surprised"] = "😮",
        ["icon_eek"] = "😯",
        ["icon_confused"] = "😕",
        ["icon_cool"] = "😎",
        ["icon_lol"] = "😆",
        ["icon_mad"] = "😡",
        ["icon_razz"] = "😛",
        ["icon_redface"] = "😳",
        ["icon_cry"] = "😥",
        ["icon_evil"] = "👿",
        ["icon_twisted"] = "😈",
        ["icon_rolleyes"] = "🙄",
        ["icon_wink"] = "😉",
        ["icon_exclaim"] = "❗",
        ["icon_question"] = "❓",
        ["icon_idea"] = "💡",
        ["icon_arrow"] = "➡",
        ["icon_neutral"] = "😐",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
