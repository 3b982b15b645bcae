// Why an item was left out on purpose.
namespace BlogConverter.Model;

/// <summary>The closed list of reasons for which an item is read and not written. In reports a reason is its name in kebab case: <c>part-of-another</c>.</summary>
public enum SkipReason
{
    /// <summary>Its type was not asked for.</summary>
    Type,

    /// <summary>It is not published, and its status was not asked for.</summary>
    Status,

    /// <summary>A password guards it.</summary>
    Password,

    /// <summary>Its type is the program's own: styles, templates, revisions, navigation.</summary>
    Internal,

    /// <summary>Another input held it already.</summary>
    Duplicate,

    /// <summary>The same post came from another kind of source, which won.</summary>
    Twin,

    /// <summary>It is an uploaded file; the posts refer to it.</summary>
    Attachment,

    /// <summary>It is a menu entry or a reusable block, and comes out as a part of others.</summary>
    PartOfAnother,

    /// <summary>A filter excluded it.</summary>
    Filter,

    /// <summary>The limit was reached.</summary>
    Limit,
}
