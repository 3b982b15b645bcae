// What is said about the choice of items and their places.
using BlogConverter.Model;

namespace BlogConverter.Diagnostics;

internal static partial class Messages
{
    public static Diagnostic PathTaken(string path, string owner, string instead, SourcePosition source, string itemId) =>
        new("PLN001", Severity.Warning, $"The file {path} is taken by item {owner}; this item is written to {instead}. Give one of them another slug to choose the names yourself.", source, itemId);

    public static Diagnostic DuplicateItem(string type, SourcePosition source, string itemId) =>
        new("PLN002", Severity.Warning, $"An item of type {type} with this id was read before; the first one is taken.", source, itemId);

    public static Diagnostic InputChanged(string expected, SourcePosition source, string itemId) =>
        new("PLN003", Severity.Error, $"The input changed while it was read: item {expected} stood here in the first pass. Run again when nothing writes to it.", source, itemId);

    public static Diagnostic NothingSelected(string found) =>
        new("PLN004", Severity.Error, $"No post was chosen. The input holds: {found}. Widen --types or --include, or check the filters.", SourcePosition.None);

    public static Diagnostic FeaturedImageMissing(string attachmentId, SourcePosition source, string itemId) =>
        new("PLN005", Severity.Warning, $"The featured image is attachment {attachmentId}, which the input does not hold. Add the export of the media library to the inputs.", source, itemId);

    public static Diagnostic ItemFailed(string reason, SourcePosition source, string itemId) =>
        new("PLN006", Severity.Error, $"The item could not be converted: {reason}", source, itemId);

    public static Diagnostic FrontPageUnknown(string option, string name) =>
        new("PLN007", Severity.Warning, $"The input has no page with the id or slug '{name}', which --{option} names: the generator's own list of posts stays in its place.", SourcePosition.None);

    public static Diagnostic FrontPage(string title, string postsAddress, SourcePosition source, string itemId) =>
        new("PLN008", Severity.Info, $"The page '{title}' is the front page; the list of posts is at {postsAddress}.", source, itemId);

    public static Diagnostic FrontPageWithoutPosts(string title, string target, SourcePosition source, string itemId) =>
        new("PLN009", Severity.Warning, $"The page '{title}' is the front page, and {target} makes no list of posts anywhere else: give a page of yours one. --front-page none puts the page at its own path instead.", source, itemId);

    public static Diagnostic NoTermPages(string target, int terms) =>
        new("PLN010", Severity.Info, $"{target} makes no pages for categories and tags by itself ({terms} of them in use): links to them stay as they are, and the data file of terms has their names and descriptions for pages of yours.", SourcePosition.None);

    public static Diagnostic TwinLeftOut(string file, SourcePosition source, string itemId) =>
        new("FMT020", Severity.Info, $"The same post is there as a file, '{file}', which is taken instead: whoever made it by hand may have worked on it.", source, itemId);
}
