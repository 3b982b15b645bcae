// Adds up what is in an archive.
using System.Runtime.InteropServices;
using BlogConverter.Content;
using BlogConverter.Index;
using BlogConverter.Model;
using BlogConverter.Proof;

namespace BlogConverter.Inspection;

/// <summary>Counts one item after the other. One thread at a time.</summary>
internal sealed class SummaryBuilder
{
    private readonly Dictionary<(string Type, string Status), int> _types = [];
    private readonly Dictionary<int, (int Posts, int Pages)> _years = [];
    private readonly Dictionary<string, int> _authors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _hosts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (int Count, bool IsHandled)> _shortcodes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Count, bool IsHandled)> _blocks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Count, long Bytes)> _media = new(StringComparer.Ordinal);
    private long _words;
    private int _comments;
    private int _approved;
    private DateOnly? _first;
    private DateOnly? _last;

    public void Add(IEnumerable<BlogItem> items, SiteIndex index)
    {
        foreach (BlogItem item in items)
        {
            Add(item, index);
        }
    }

    /// <summary>Adds what the content stage met in bodies.</summary>
    public void Add(IReadOnlyList<BodyMarkup> bodies)
    {
        foreach (BodyMarkup body in bodies)
        {
            Add(body.Shortcodes, _shortcodes);
            Add(body.Blocks, _blocks);
        }
    }

    /// <summary>The figures; what only the caller knows is left empty.</summary>
    public ArchiveSummary ToSummary() => new()
    {
        Types = [.. _types.Select(t => new TypeCount(t.Key.Type, t.Key.Status, t.Value)).OrderBy(t => t.Type, StringComparer.Ordinal).ThenBy(t => t.Status, StringComparer.Ordinal)],
        Years = [.. _years.Select(y => new YearCount(y.Key, y.Value.Posts, y.Value.Pages)).OrderBy(y => y.Year)],
        Authors = Sorted(_authors),
        Words = _words,
        Comments = _comments,
        ApprovedComments = _approved,
        Shortcodes = Sorted(_shortcodes),
        Blocks = Sorted(_blocks),
        Hosts = Sorted(_hosts),
        Media = [.. _media.Select(m => new MediaCount(m.Key, m.Value.Count, m.Value.Bytes)).OrderByDescending(m => m.Count).ThenBy(m => m.Extension, StringComparer.Ordinal)],
        First = _first,
        Last = _last,
    };

    private void Add(BlogItem item, SiteIndex index)
    {
        Count(_types, (item.Type, item.Status), 1);
        _comments += item.Comments.Count;
        _approved += item.Comments.Count(c => c.IsApproved);
        if (item.Attachment is { } file)
        {
            AddFile(SiteAddress.Parse(file.Url).Path, file.Bytes ?? 0);
        }
        else if (item.Type is "post" or "page")
        {
            AddWriting(item, index);
        }

        using SourceContent source = SourceScanner.Scan(item.Body.Text, item.Body.Format == BodyFormat.WordPress);
        _words += item.Attachment is null && item.Type is "post" or "page" ? source.WordCount : 0;
        foreach (SourceAddress address in source.Addresses)
        {
            SiteAddress parts = SiteAddress.Parse(address.Address);
            if (!parts.Host.IsEmpty)
            {
                Count(_hosts, parts.Host.ToString().ToLowerInvariant(), 1);
            }
        }
    }

    private void AddWriting(BlogItem item, SiteIndex index)
    {
        foreach (string login in item.AuthorLogins)
        {
            // Logins and names may be e-mail addresses.
            Count(_authors, Author.WithoutAddress(index.Author(login)?.DisplayName ?? login), 1);
        }

        if (item.Published is not { } date)
        {
            return;
        }

        ref (int Posts, int Pages) year = ref CollectionsMarshal.GetValueRefOrAddDefault(_years, date.Time.Year, out _);
        year = item.Type == "post" ? (year.Posts + 1, year.Pages) : (year.Posts, year.Pages + 1);
        var day = DateOnly.FromDateTime(date.Time);
        _first = _first is { } first && first < day ? first : day;
        _last = _last is { } last && last > day ? last : day;
    }

    /// <summary>Takes the uploaded files in place of what the archive tells of them.</summary>
    public void AddUploads(IEnumerable<(string Path, long Length)> files)
    {
        bool isFirst = true;
        foreach ((string path, long length) in files)
        {
            if (isFirst)
            {
                _media.Clear();
                isFirst = false;
            }

            AddFile(path, length);
        }
    }

    private void AddFile(ReadOnlySpan<char> path, long length)
    {
        ReadOnlySpan<char> name = path[(path.LastIndexOf('/') + 1)..];
        string extension = name.LastIndexOf('.') is > 0 and var dot ? name[(dot + 1)..].ToString().ToLowerInvariant() : "";
        ref (int Count, long Bytes) kind = ref CollectionsMarshal.GetValueRefOrAddDefault(_media, extension, out _);
        kind = (kind.Count + 1, kind.Bytes + length);
    }

    private static void Add(IReadOnlyList<ContentName> names, Dictionary<string, (int Count, bool IsHandled)> counts)
    {
        foreach (ContentName name in names)
        {
            ref (int Count, bool IsHandled) count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, name.Name, out bool isKnown);
            count = (count.Count + name.Count, name.Handled && (!isKnown || count.IsHandled));
        }
    }

    private static void Count<TKey>(Dictionary<TKey, int> counts, TKey key, int more)
        where TKey : notnull => CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _) += more;

    private static IReadOnlyList<NamedCount> Sorted(Dictionary<string, int> counts) =>
        [.. counts.Select(c => new NamedCount(c.Key, c.Value)).OrderByDescending(c => c.Count).ThenBy(c => c.Name, StringComparer.Ordinal)];

    private static IReadOnlyList<MarkupCount> Sorted(Dictionary<string, (int Count, bool IsHandled)> counts) =>
        [.. counts.Select(c => new MarkupCount(c.Key, c.Value.Count, c.Value.IsHandled)).OrderByDescending(c => c.Count).ThenBy(c => c.Name, StringComparer.Ordinal)];
}

/// <summary>The shortcodes and blocks of one body.</summary>
internal sealed record BodyMarkup(IReadOnlyList<ContentName> Shortcodes, IReadOnlyList<ContentName> Blocks);
