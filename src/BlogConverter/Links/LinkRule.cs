// The user's own rule for addresses.
using BlogConverter.Model;

namespace BlogConverter.Links;

/// <summary>Says where an address leads now. It is asked before everything else, for each reference, from several threads.</summary>
/// <param name="address">The address as the source has it.</param>
/// <param name="item">The item that refers to it.</param>
/// <returns>The new address, or null for "not mine".</returns>
public delegate string? LinkRule(string address, BlogItem item);
