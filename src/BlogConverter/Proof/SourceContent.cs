// What a raw body says.
namespace BlogConverter.Proof;

/// <summary>The words, addresses and code of a body, each in order.</summary>
internal sealed class SourceContent
{
    public List<Word> Words { get; set; } = [];

    public List<SourceAddress> Addresses { get; } = [];

    public List<SourceCode> Code { get; } = [];
}

/// <summary>An address of a link, an image or a frame, or one that stands in the text.</summary>
/// <param name="Address">As written, references decoded.</param>
/// <param name="Position">Where it stands.</param>
/// <param name="Kind">What it is the address of.</param>
internal readonly record struct SourceAddress(string Address, int Position, AddressKind Kind);

/// <summary>What an address is the address of.</summary>
internal enum AddressKind : byte
{
    Link,
    Image,

    /// <summary>A frame or player, which its provider may know by another address.</summary>
    Frame,

    /// <summary>None: it stands in the text.</summary>
    Text,
}

/// <summary>The inside of a <c>pre</c>, in which tags are tags, or of a code shortcode, in which they are text.</summary>
internal readonly record struct SourceCode(int Start, int End, bool IsHtml);
