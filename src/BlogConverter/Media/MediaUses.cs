// The media that one page uses.
namespace BlogConverter.Media;

/// <summary>Answers where the files of one page are now, and remembers which were asked for. Belongs to one worker.</summary>
/// <param name="plan">Knows all media.</param>
/// <param name="isTrial">True while it is only to be learnt what is used: then nothing is brought, and every address is answered as if its file were there.</param>
internal sealed class MediaUses(MediaPlan plan, bool isTrial = false)
{
    private readonly List<Asset> _assets = [];

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
        return new MediaAnswer(isTrial || asset.IsThere ? plan.AddressOf(asset) : null, asset.Url);
    }

    private MediaAnswer? OfData(string address)
    {
        if (plan.Extract(address) is not { } asset)
        {
            return null;
        }

        Use(asset);
        return new MediaAnswer(plan.AddressOf(asset), asset.Url);
    }

    private void Use(Asset asset)
    {
        if (!_assets.Contains(asset))
        {
            _assets.Add(asset);
        }
    }

    /// <summary>True when two addresses mean one upload.</summary>
    public bool AreOne(string one, string other) => plan.Peek(one) is { } asset && asset == plan.Peek(other);

    /// <summary>The one address of a responsive image: its own where the original is known, else that of the largest candidate.</summary>
    /// <param name="source">The image's own address.</param>
    /// <param name="candidates">Its <c>srcset</c>; may be empty.</param>
    public string BestOf(string source, string candidates)
    {
        if (candidates.Length == 0 || plan.Peek(source) is { } known && (known.AttachmentId is not null || plan.Peek(SrcSet.Best(candidates)) == known))
        {
            return source;
        }

        return SrcSet.Best(candidates) is { } best && (source.Length == 0 || plan.Peek(best) is not null) ? best : source;
    }
}

/// <summary>What is known of a file of the site's.</summary>
/// <param name="Address">Where it is now: below the root of the new site, with a leading slash and not encoded (<c>/wp-content/uploads/2019/05/moo.jpg</c>), or the path in the output folder where pages are files. Null when it stays where it was.</param>
/// <param name="Original">The old address of the original; empty when the input tells none.</param>
internal readonly record struct MediaAnswer(string? Address, string Original);
