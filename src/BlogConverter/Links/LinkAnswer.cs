// What a resolver says of a reference.
using BlogConverter.Diagnostics;

namespace BlogConverter.Links;

/// <summary>The class and state of a reference, and what is to be written.</summary>
internal readonly record struct LinkAnswer(LinkClass Class, LinkState State)
{
    /// <summary>What is written instead; null where the reference stays.</summary>
    public string? Address { get; init; }

    /// <summary>See <see cref="LinkReference.Reason"/>.</summary>
    public string? Reason { get; init; }

    /// <summary>See <see cref="LinkReference.Proposal"/>.</summary>
    public string? Proposal { get; init; }

    /// <summary>What the user is told; null where the report's entry says enough.</summary>
    public Diagnostic? Finding { get; init; }

    /// <summary>The place in the input of the item that it leads to; -1 where it leads to none.</summary>
    public int Target { get; init; } = -1;

    /// <summary>True for what is somebody else's and in order, so that nobody has to hear of it.</summary>
    public bool IsPlain => State == LinkState.Kept && Reason is null && Class is LinkClass.External or LinkClass.Email or LinkClass.Other or LinkClass.Anchor;
}
