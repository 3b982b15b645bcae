// A site with uploads, for the tests of media.
using BlogConverter.Index;
using BlogConverter.Media;
using BlogConverter.Media.Uploads;
using BlogConverter.Model;
using BlogConverter.Outputs;

namespace BlogConverter.Tests.Media;

/// <summary>Attachments by hand, uploads from a folder or archives, output in memory.</summary>
internal sealed class SampleSite : IDisposable
{
    public static readonly OutputTarget Generator = OutputTarget.Hugo with { AddressOf = (_, path) => "/" + path };

    public static readonly OutputTarget Files = OutputTarget.Plain;

    private readonly UploadSet _uploads;

    public SampleSite(IEnumerable<(string Id, Attachment File)> attachments, IEnumerable<string>? uploads = null, OutputTarget? target = null, MediaMode mode = MediaMode.Copy, string site = "https://example.org/blog")
    {
        var builder = new SiteIndexBuilder();
        foreach ((string id, Attachment file) in attachments)
        {
            builder.Add(new BlogItem { Id = id, Type = "attachment", Attachment = file });
        }

        _uploads = UploadSet.Open(uploads ?? [], Diagnostics);
        Plan = new MediaPlan(builder.Build(), [site], target ?? Generator, _uploads, Output, mode);
    }

    public MediaPlan Plan { get; }

    public MemorySink Output { get; } = new();

    public Diagnostics.DiagnosticBag Diagnostics { get; } = new();

    /// <summary>The new address, or <c>stays</c>, or <c>not ours</c>.</summary>
    public string AddressOf(string old) => new MediaUses(Plan).Find(old) is { } answer ? answer.Address ?? "stays" : "not ours";

    public void Dispose() => _uploads.Dispose();
}
