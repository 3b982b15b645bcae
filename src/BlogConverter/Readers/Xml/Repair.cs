// What was repaired in a piece of an export.
namespace BlogConverter.Readers.Xml;

/// <summary>Kinds of damage that can be repaired.</summary>
internal enum Damage
{
    /// <summary>A character that XML forbids, literally.</summary>
    ForbiddenCharacter,

    /// <summary>A reference to a character that XML forbids.</summary>
    ForbiddenReference,

    /// <summary>An ampersand that begins no reference.</summary>
    BareAmpersand,

    /// <summary>A reference that HTML knows and XML does not.</summary>
    HtmlEntity,

    /// <summary>A tag in the middle of text, or a <c>&lt;</c> that begins no tag.</summary>
    MarkupInText,

    /// <summary>An attribute that is not written as XML asks.</summary>
    Attribute,

    /// <summary>An element without its end tag.</summary>
    UnclosedElement,

    /// <summary>An end tag without its element.</summary>
    StrayEndTag,

    /// <summary>A CDATA section without its end.</summary>
    UnclosedCdata,

    /// <summary>A <c>]]&gt;</c> within the text of a CDATA section, or outside of any.</summary>
    CdataMark,

    /// <summary>A prefix that is declared nowhere.</summary>
    UndeclaredPrefix,

    /// <summary>A document type declaration: nothing in it is followed.</summary>
    DocumentType,
}

/// <summary>One kind of damage in a piece.</summary>
/// <param name="Damage">What it was.</param>
/// <param name="Count">How often.</param>
/// <param name="Offset">Where it was first found in the piece.</param>
/// <param name="Detail">What it was the first time: a name, a character's number.</param>
internal sealed record Repair(Damage Damage, int Count, int Offset, string Detail);
