// How many people's addresses stand in the files of an archive.
using BlogConverter.Model;

namespace BlogConverter.Validation;

/// <summary>Figures only: an address that was never kept cannot get out. One thread at a time.</summary>
internal sealed class PeopleCount
{
    private readonly OrderedDictionary<string, (int Authors, int Comments)> _files = new(StringComparer.Ordinal);

    /// <summary>The files that hold any, in the order of the input.</summary>
    public IEnumerable<(string File, int Authors, int Comments)> Files => _files.Select(f => (f.Key, f.Value.Authors, f.Value.Comments));

    /// <summary>Counts the records of a piece.</summary>
    public void Count(string file, IReadOnlyList<BlogRecord> records)
    {
        int authors = 0, comments = 0;
        foreach (BlogRecord record in records)
        {
            authors += record is Author { Email.Length: > 0 } ? 1 : 0;
            comments += record is BlogItem item ? item.Comments.Count(c => c.HasContact) : 0;
        }

        Add(file, authors, comments);
    }

    /// <summary>Adds another's figures.</summary>
    public void Add(PeopleCount other)
    {
        foreach ((string file, int authors, int comments) in other.Files)
        {
            Add(file, authors, comments);
        }
    }

    private void Add(string file, int authors, int comments)
    {
        if (authors + comments > 0)
        {
            (int Authors, int Comments) so = _files.GetValueOrDefault(file);
            _files[file] = (so.Authors + authors, so.Comments + comments);
        }
    }
}
