// A step on the tree side.
using AngleSharp.Html.Dom;

namespace BlogConverter.Content;

/// <summary>Changes the DOM in place: one job each, order is the order of the list. Removing content is said through the context.</summary>
internal delegate void DomTransform(IHtmlDocument document, ContentContext context);
