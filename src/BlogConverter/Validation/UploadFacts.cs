// What the bytes of an upload tell.
using System.Security.Cryptography;
using BlogConverter.Media;
using BlogConverter.Media.Uploads;

namespace BlogConverter.Validation;

/// <summary>A file's length, whether it is what its name says, and a hash of its bytes where another file is as long.</summary>
internal sealed record UploadFacts(string Path, long Length, string Doubt)
{
    private const int HeadLength = 512;

    /// <summary>The hash; empty where no other file can be the same.</summary>
    public string Hash { get; private init; } = "";

    /// <summary>Reads the files' first bytes, and those of equal length whole. In the order of the paths, whatever the number of threads.</summary>
    public static IReadOnlyList<UploadFacts> Of(UploadView? uploads, int jobs, CancellationToken cancellationToken)
    {
        if (uploads is null)
        {
            return [];
        }

        UploadFacts[] facts = Each([.. uploads.Paths], path => Look(path, uploads.File(path)), jobs, cancellationToken);
        HashSet<long> shared = [.. facts.Where(f => f.Length > 0).GroupBy(f => f.Length).Where(g => g.Skip(1).Any()).Select(g => g.Key)];
        return Each(facts, fact => shared.Contains(fact.Length) ? fact with { Hash = HashOf(uploads.File(fact.Path)) } : fact, jobs, cancellationToken);
    }

    private static TOut[] Each<TIn, TOut>(TIn[] all, Func<TIn, TOut> look, int jobs, CancellationToken cancellationToken)
    {
        var found = new TOut[all.Length];
        Parallel.For(0, all.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancellationToken }, i => found[i] = look(all[i]));
        return found;
    }

    private static UploadFacts Look(string path, UploadFile file)
    {
        try
        {
            using Stream stream = file.Open();
            var head = new byte[HeadLength];
            int length = stream.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false);
            return new UploadFacts(path, LengthOf(stream, length), FileKinds.Contradiction(path, head.AsSpan(0, length)) ?? "");
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return new UploadFacts(path, 0, $"The file cannot be read: {refusal.Message}");
        }
    }

    /// <summary>What is unpacked while it is read does not know its length.</summary>
    private static long LengthOf(Stream stream, long read)
    {
        try
        {
            return stream.Length;
        }
        catch (NotSupportedException)
        {
            var buffer = new byte[81920];
            for (int more = stream.Read(buffer); more > 0; more = stream.Read(buffer))
            {
                read += more;
            }

            return read;
        }
    }

    private static string HashOf(UploadFile file)
    {
        try
        {
            using Stream stream = file.Open();
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return "";
        }
    }
}
