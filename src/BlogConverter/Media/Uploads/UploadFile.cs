// A file among the uploads that the user gave.
namespace BlogConverter.Media.Uploads;

/// <summary>A file in a folder or an archive.</summary>
/// <param name="Open">Opens its bytes from the beginning; safe for concurrent calls.</param>
internal sealed record UploadFile(Func<Stream> Open);
