// The base of everything that a reader delivers.
namespace BlogConverter.Model;

/// <summary>One record of a blog: a <see cref="Site"/>, an <see cref="Author"/>, a <see cref="Term"/>, a <see cref="BlogItem"/> or a <see cref="BrokenItem"/>. Records are immutable; lists are empty, never null.</summary>
public abstract record BlogRecord
{
    /// <summary>Where the record begins in the input.</summary>
    public SourcePosition Source { get; init; } = SourcePosition.None;
}
