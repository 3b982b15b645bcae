// Comments and trackbacks of a BlogML post.
using System.Xml.Linq;
using BlogConverter.Model;
using BlogConverter.Readers.Fields;
using BlogConverter.Readers.Xml;

namespace BlogConverter.Readers.BlogMl;

/// <summary>E-mail addresses are read past.</summary>
internal static class BlogMlComments
{
    /// <summary>Comments first, then trackbacks, each in the order of the file.</summary>
    public static IEnumerable<Comment> Of(XElement post)
    {
        foreach (XElement comment in post.Child("comments").Children("comment"))
        {
            yield return new Comment
            {
                Id = comment.AttributeText("id"),
                ParentId = comment.AttributeText("parentid") is { Length: > 0 } parent && parent.Trim('0', '-').Length > 0 ? parent : null,
                AuthorName = comment.AttributeText("user-name"),
                AuthorUrl = comment.AttributeText("user-url"),
                Date = IsoDate.Of(comment.AttributeText("date-created")),
                Text = BlogMlText.Html(comment.Child("content")),
                IsApproved = IsApproved(comment),
                Meta = BlogMlText.Plain(comment.Child("title")) is { Length: > 0 } title ? [new("title", title)] : [],
            };
        }

        foreach (XElement trackback in post.Child("trackbacks").Children("trackback"))
        {
            yield return new Comment
            {
                Id = trackback.AttributeText("id"),
                AuthorName = BlogMlText.Plain(trackback.Child("title")) is { Length: > 0 } title ? title : trackback.AttributeText("title"),
                AuthorUrl = trackback.AttributeText("url"),
                Date = IsoDate.Of(trackback.AttributeText("date-created")),
                Text = BlogMlText.Html(trackback.Child("content")),
                Type = "trackback",
                IsApproved = IsApproved(trackback),
            };
        }
    }

    private static bool IsApproved(XElement element) => !element.AttributeText("approved").Equals("false", StringComparison.OrdinalIgnoreCase);
}
