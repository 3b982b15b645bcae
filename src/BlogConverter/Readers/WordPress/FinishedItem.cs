// From the gathered fields to the item that a pass wants.
using BlogConverter.Diagnostics;
using BlogConverter.Model;

namespace BlogConverter.Readers.WordPress;

/// <summary>The one place where a draft becomes an item, whichever file it came from.</summary>
internal static class FinishedItem
{
    /// <summary>The type of reusable blocks, whose bodies are parts of others.</summary>
    public const string ReusableBlock = "wp_block";

    /// <summary>The type of pages: one without a body may stand for the list of posts.</summary>
    public const string Page = "page";

    /// <summary>The item, for the index without what only the second pass needs.</summary>
    public static BlogItem Of(ItemDraft draft, SourcePosition place, ReadDepth depth, DiagnosticBag diagnostics)
    {
        BlogItem item = draft.ToItem(place, out bool slugIsCut);
        if (slugIsCut)
        {
            diagnostics.Add(Messages.SlugCut(place, item.Id, item.Slug.Text));
        }

        if (draft.Id is not { Length: > 0 })
        {
            diagnostics.Add(Messages.IdMissing(place, item.Id));
        }

        return depth == ReadDepth.Full ? item : item with
        {
            Body = item.Type == ReusableBlock ? item.Body : PostBody.Empty,
            Excerpt = item.Attachment is null ? PostBody.Empty : item.Excerpt,
        };
    }
}
