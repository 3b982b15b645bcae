// What a dump says of a site outside of its posts.
using BlogConverter.Diagnostics;
using BlogConverter.Model;

namespace BlogConverter.Readers.Sql;

/// <summary>The site, its authors and its terms, read while the dump was scanned.</summary>
internal sealed class BlogHeadPiece(IReadOnlyList<BlogRecord> records) : SourcePiece
{
    public override IReadOnlyList<BlogRecord> Read(ReadDepth depth, DiagnosticBag diagnostics) => records;
}

/// <summary>A row of the table of posts that cannot be read.</summary>
internal sealed class BrokenPiece(string id, Diagnostic reason) : SourcePiece
{
    public override IReadOnlyList<BlogRecord> Read(ReadDepth depth, DiagnosticBag diagnostics)
    {
        diagnostics.Add(reason);
        return [new BrokenItem { Source = Source, Id = id }];
    }
}
