// What can be wrong with the text of an address.
namespace BlogConverter.Links;

/// <summary>Faults of which everybody would know what was meant. Each has a message of its own.</summary>
internal enum LinkFlaw
{
    /// <summary><c>http:/x.org</c>.</summary>
    SlashMissing,

    /// <summary><c>http//x.org</c>.</summary>
    ColonMissing,

    /// <summary><c>http://http://x.org</c>.</summary>
    SchemeDoubled,

    /// <summary><c>htp://x.org</c>.</summary>
    SchemeMisspelt,

    /// <summary><c>http://x. org/a</c>, <c>”http://x.org/”</c>.</summary>
    SpaceOrQuote,

    /// <summary><c>www.x.org</c>.</summary>
    SchemeMissing,

    /// <summary><c>?a=1&amp;amp;b=2</c>.</summary>
    EntityDoubled,

    /// <summary><c>jane@x.org</c>.</summary>
    MailtoMissing,

    /// <summary><c>[text](http://x.org)</c>.</summary>
    Residue,

    /// <summary><c>?utm_source=…</c>.</summary>
    Tracking,

    /// <summary><c>//x.org/</c>.</summary>
    ProtocolRelative,

    /// <summary><c>http:</c> on the blog's own host, which answers by <c>https:</c>.</summary>
    Insecure,
}
