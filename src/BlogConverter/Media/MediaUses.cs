// The media that one page uses.
namespace BlogConverter.Media;

/// <summary>Answers where the files of one page are now, and remembers which were asked for. Belongs to one worker.</summary>
/// <param name="plan">Knows all media.</param>
/// <param name="isTrial">True while it is only to be learnt what is used: then nothing is brought, and every address is answered as if its file were there.</param>
internal sealed class MediaUses(MediaPlan plan, bool isTrial = false)
{
    private readonly List<Asset> _assets = [];
    private readonly HashSet<Asset> _known = [];

    /// <summary>The assets in the order of their first use.</summary>
    public IReadOnlyList<Asset> Assets => _assets;

    /// <summary>The file that an address means; null when it means no file of the site's.</summary>
    public MediaAnswer? Find(string? address)
    {
        if (DataAddress.Is(address))
        {
            return isTrial ? null : OfData(address!);
        }

        if ((isTrial ? plan.Peek(address) : plan.Resolve(address)) is not { } asset)
        {
            return null;
        }

        Use(asset);
        return new MediaAnswer(isTrial || asset.IsThere ? plan.AddressOf(asset) : null);
    }

    private MediaAnswer? OfData(string address)
    {
        if (plan.Extract(address) is not { } asset)
        {
            return null;
        }

        Use(asset);
        return new MediaAnswer(plan.AddressOf(asset));
    }

    private void Use(Asset asset)
    {
        if (_known.Add(asset))
        {
            _assets.Add(asset);
        }
    }

    /// <summary>True when all media are to keep their addresses.</summary>
    public bool StaysPut => !plan.Store.MayWrite;

    /// <summary>True when an address means a file of the site's; that is no use of it.</summary>
    public bool IsOurs(string address) => plan.Peek(address) is not null;

    /// <summary>The one address of a responsive image: its own where the original is known, else that of the largest candidate.</summary>
    /// <param name="source">The image's own address.</param>
    /// <param name="candidates">Its <c>srcset</c>; may be empty.</param>
    public string BestOf(string source, string candidates)
    {
        if (SrcSet.Best(candidates) is not { } best || plan.Peek(best) is not { } largest)
        {
            return source;
        }

        return plan.Peek(source) is { } own && (own.IsAttached || own == largest) ? source : best;
    }
}

/// <summary>What is known of a file of the site's.</summary>
/// <param name="Address">Where it is now: below the root of the new site, with a leading slash and not encoded (<c>/wp-content/uploads/2019/05/moo.jpg</c>), or the path in the output folder where pages are files. Null when it stays where it was.</param>
internal readonly record struct MediaAnswer(string? Address);
