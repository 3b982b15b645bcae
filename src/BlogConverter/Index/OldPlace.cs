// What an old address can mean.
namespace BlogConverter.Index;

/// <summary>The kinds of pages that a WordPress site answers with.</summary>
internal enum OldKind : byte
{
    /// <summary>Nothing of the input has this address.</summary>
    None,

    /// <summary>The front page.</summary>
    Home,

    /// <summary>An item of the input; the number is its place in the input.</summary>
    Item,

    /// <summary>The file of an attachment; the number is the attachment's place in the input.</summary>
    File,

    /// <summary>The archive of a term; the number is its place in <see cref="OldAddresses.Terms"/>.</summary>
    Term,

    /// <summary>The archive of an author; the number is its place in <see cref="OldAddresses.Authors"/>.</summary>
    Author,

    /// <summary>The archive of a year, month or day.</summary>
    Date,
}

/// <summary>The part of a page that an address asks for, or the shape that it asks it in.</summary>
internal enum OldPart : byte
{
    /// <summary>The page.</summary>
    Whole,

    /// <summary>A further page of an archive, of a long post or of its comments.</summary>
    Further,

    /// <summary>Its feed.</summary>
    Feed,

    /// <summary>The place that other blogs send trackbacks to.</summary>
    Trackback,

    /// <summary>A version for phones or for a frame.</summary>
    Version,
}

/// <summary>How sure it is that an address means what was found.</summary>
internal enum OldCertainty : byte
{
    /// <summary>WordPress answers this address with the page.</summary>
    Current,

    /// <summary>WordPress redirects this address to the page: an old slug or date.</summary>
    Former,

    /// <summary>One page of the site has this slug, and WordPress guesses so, too.</summary>
    Guess,
}

/// <summary>What an old address means.</summary>
internal readonly record struct OldPlace(OldKind Kind, int Number = -1)
{
    public OldPart Part { get; init; }

    public OldCertainty Certainty { get; init; }

    /// <summary>The place of a whole page in one number, as tables hold it.</summary>
    public int Packed => (Number << 5) | ((int)Certainty << 3) | (int)Kind;

    public static OldPlace Unpacked(int packed) => new((OldKind)(packed & 7), packed >> 5) { Certainty = (OldCertainty)((packed >> 3) & 3) };
}
