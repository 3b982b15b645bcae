// Fetches one file from the old host.
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using BlogConverter.Model;
using BlogConverter.Network;

namespace BlogConverter.Media.Download;

/// <summary>How a download ended.</summary>
/// <param name="State">Downloaded, missing or failed.</param>
/// <param name="Reason">Why there is no file; null when there is.</param>
internal readonly record struct DownloadEnd(AssetState State, string? Reason = null);

/// <summary>Asks for a file, goes on where a connection broke, and looks at what came. Trouble is an answer, never an exception; only cancelling throws.</summary>
internal sealed class FileDownload(GuardedHttp http, DownloadLimits limits)
{
    /// <summary>Fetches a file into its part.</summary>
    /// <param name="address">The address.</param>
    /// <param name="name">The name, which says what the bytes have to be.</param>
    /// <param name="part">Gets the bytes; whole when the answer is "downloaded".</param>
    /// <param name="cancellationToken">Stops it; what has come stays in the part.</param>
    public async Task<DownloadEnd> FetchAsync(Uri address, string name, PartFile part, CancellationToken cancellationToken)
    {
        DownloadEnd? end = null;
        for (int attempt = 1; end is null; attempt++)
        {
            try
            {
                end = await TryAsync(address, name, part, isLast: attempt >= limits.Attempts, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
            {
                bool isNetwork = refusal is HttpIOException || refusal.InnerException is SocketException;
                end = isNetwork && attempt < limits.Attempts ? null : Failed(refusal.Message);
            }
        }

        return end.Value;
    }

    /// <summary>One request; null when another one may bring the rest.</summary>
    private async Task<DownloadEnd?> TryAsync(Uri address, string name, PartFile part, bool isLast, CancellationToken cancellationToken)
    {
        long from = part.Version is null ? 0 : part.Length;
        using GuardedAnswer answer = await http.SendAsync(HttpMethod.Get, address, request => Prepare(request, from, part), cancellationToken).ConfigureAwait(false);
        if (answer.Response is not { } response)
        {
            return Failed(Said(answer));
        }

        bool goesOn = answer.Status == HttpStatusCode.PartialContent && from > 0 && response.Content.Headers.ContentRange?.From == from;
        if (!goesOn && answer.Status is HttpStatusCode.PartialContent or HttpStatusCode.RequestedRangeNotSatisfiable)
        {
            // What it answers is not what was asked for, or the file has changed: from the beginning, then.
            part.Delete();
            return from > 0 && !isLast ? null : Failed("The server answers with a part that was not asked for.");
        }

        if (answer.Status is HttpStatusCode.NotFound or HttpStatusCode.Gone)
        {
            return new DownloadEnd(AssetState.Missing, string.Create(CultureInfo.InvariantCulture, $"The old host does not have it any more ({(int)answer.Status})."));
        }

        if (!goesOn && answer.Status != HttpStatusCode.OK)
        {
            return Failed(string.Create(CultureInfo.InvariantCulture, $"The server answers {(int)answer.Status!}."));
        }

        long? length = response.Content.Headers.ContentLength;
        from = goesOn ? from : 0;
        if (from + length > limits.MostBytes)
        {
            part.Delete();
            return TooLarge();
        }

        if (!goesOn)
        {
            part.Begin(VersionOf(response));
        }

        BodyEnd end;
        await using (FileStream target = part.Append())
        {
            end = await answer.CopyToAsync(target, limits.MostBytes - from, limits.TimeFor(length), cancellationToken).ConfigureAwait(false);
        }

        switch (end)
        {
            case BodyEnd.TooLarge:
                part.Delete();
                return TooLarge();
            case BodyEnd.TooSlow:
                return Unfinished(part, string.Create(CultureInfo.InvariantCulture, $"It comes too slowly: {part.Length} bytes so far."));
            case BodyEnd.CutOff:
                return isLast ? Unfinished(part, string.Create(CultureInfo.InvariantCulture, $"The connection broke after {part.Length} bytes.")) : null;
            default:
                return Judge(response, name, part);
        }
    }

    private static void Prepare(HttpRequestMessage request, long from, PartFile part)
    {
        // The bytes of the file, not of a packed form of it.
        request.Headers.TryAddWithoutValidation("Accept-Encoding", "identity");
        if (from > 0)
        {
            request.Headers.TryAddWithoutValidation("Range", string.Create(CultureInfo.InvariantCulture, $"bytes={from}-"));
            request.Headers.TryAddWithoutValidation("If-Range", part.Version);
        }
    }

    /// <summary>Only a strong mark tells two versions apart for certain.</summary>
    private static string? VersionOf(HttpResponseMessage response) =>
        response.Headers.ETag is { IsWeak: false } tag ? tag.Tag : response.Content.Headers.LastModified?.ToString("R", CultureInfo.InvariantCulture);

    private static DownloadEnd Judge(HttpResponseMessage response, string name, PartFile part)
    {
        string? doubt = response.Content.Headers.ContentRange?.Length is { } whole && whole != part.Length
            ? string.Create(CultureInfo.InvariantCulture, $"{part.Length} bytes came instead of {whole}.")
            : response.Content.Headers.ContentEncoding.Count > 0 ? "The server packs it, though it was asked not to."
            : FileKinds.Doubt(name, part.Head(), response.Content.Headers.ContentType?.MediaType ?? "");
        if (doubt is null)
        {
            return new DownloadEnd(AssetState.Downloaded);
        }

        part.Delete();
        return Failed(doubt);
    }

    private static string Said(GuardedAnswer answer) => answer.Trouble switch
    {
        HttpTrouble.Refused => $"The address is not one that is fetched: {answer.Detail}. If the host is yours, name it with --site.",
        HttpTrouble.UnknownHost => $"The host {answer.Address.Host} is not known.",
        HttpTrouble.Insecure => $"No secure connection: {answer.Detail}",
        HttpTrouble.TimedOut => "The host does not answer in time.",
        HttpTrouble.RedirectLoop => "The redirects have no end.",
        HttpTrouble.Unreadable => "What comes back is no HTTP.",
        _ => $"No connection: {answer.Detail}",
    };

    /// <summary>A part is worth keeping if the rest of the same version can be asked for.</summary>
    private static DownloadEnd Unfinished(PartFile part, string reason)
    {
        if (part.Version is null)
        {
            part.Delete();
        }

        return Failed(reason);
    }

    private static DownloadEnd Failed(string reason) => new(AssetState.Failed, reason);

    private DownloadEnd TooLarge() => Failed(string.Create(CultureInfo.InvariantCulture, $"It is larger than {limits.MostBytes >> 20} MiB (--media-limit)."));
}
