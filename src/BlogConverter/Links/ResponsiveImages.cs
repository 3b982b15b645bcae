// One file for an image of many sizes.
using AngleSharp.Dom;
using BlogConverter.Media;

namespace BlogConverter.Links;

/// <summary>WordPress offers an image in several sizes; the new site has one file of it.</summary>
internal static class ResponsiveImages
{
    /// <summary>Gives an image the largest of its sizes where that is at hand and the original is not, and takes away a choice that has become none.</summary>
    public static void Settle(IElement image, MediaUses media)
    {
        if (image.GetAttribute("srcset") is not { } set || string.IsNullOrWhiteSpace(set))
        {
            return;
        }

        string source = image.GetAttribute("src") ?? "";
        string best = media.BestOf(source, set);
        if (best != source && media.Find(best) is { Address: not null })
        {
            image.SetAttribute("src", best);
            source = best;
        }

        if (media.Find(source) is { Address: not null } && SrcSet.Parse(set).All(c => media.AreOne(source, c.Url)))
        {
            image.RemoveAttribute("srcset");
            image.RemoveAttribute("sizes");
        }
    }
}
