// What a raw body says.
namespace BlogConverter.Proof;

/// <summary>The text, addresses and code of a body, each in order. Its words are only made when they are asked for.</summary>
internal sealed class SourceContent(string text) : IDisposable
{
    private List<Word>? _words;

    /// <summary>The text without its tags.</summary>
    public VisibleText Visible { get; } = new(text.Length);

    /// <summary>The words, by their places in the body.</summary>
    public List<Word> Words => _words ??= Smileys.Without(Visible.WordsOfSource(), text);

    /// <summary>How many <see cref="Words"/> there are.</summary>
    public int WordCount => _words?.Count ?? (Smileys.MayStandIn(Visible.Span) ? Words.Count : Proof.WordCount.Of(Visible.Span));

    public List<SourceAddress> Addresses { get; } = [];

    public List<SourceCode> Code { get; } = [];

    public void Dispose() => Visible.Dispose();
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
