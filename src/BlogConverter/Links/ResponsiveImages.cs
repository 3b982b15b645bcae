// One file for an image of many sizes.
using AngleSharp.Dom;
using BlogConverter.Media;

namespace BlogConverter.Links;

/// <summary>WordPress offers an image in several sizes; the new site has one file of it.</summary>
internal static class ResponsiveImages
{
    /// <summary>Gives an image of the site's the largest of its sizes where the original is not known, and takes the choice away: of each upload one file comes along.</summary>
    public static void Settle(IElement image, MediaUses media)
    {
        if (image.GetAttribute("srcset") is not { } set || media.StaysPut)
        {
            return;
        }

        string source = image.GetAttribute("src") ?? "";
        string best = media.BestOf(source, set);
        if (!media.IsOurs(best))
        {
            return;
        }

        if (best != source)
        {
            image.SetAttribute("src", best);
        }

        image.RemoveAttribute("srcset");
        image.RemoveAttribute("sizes");
    }
}
