// Reads the dump of a WordPress database.
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Spooling;

namespace BlogConverter.Readers.Sql;

/// <summary>
/// Reads what mysqldump, mariadb-dump, phpMyAdmin and their like write of a WordPress site, without a database. The tables stand one behind the other, so what belongs
/// to one post is far apart: the dump is scanned once, rows that are many or large go to a temporary file, and then each post is put together by its number.
/// In memory stay about 200 bytes and the slug for each post, and 32 bytes for each entry of meta and each comment.
/// </summary>
internal sealed class SqlReader : IBlogReader
{
    /// <summary>What reports call the format.</summary>
    public const string FormatName = "WordPress SQL dump";

    public string Format => FormatName;

    public bool Recognizes(string head) => DumpHead.IsDump(head);

    public IEnumerable<SourcePiece> Cut(InputSource source, DiagnosticBag diagnostics)
    {
        using TextSpool spool = new();
        DumpContents dump = DumpContents.Scan(source, spool, diagnostics);
        SourcePosition place = new(source.Name, 1);
        if (dump.Chosen is not { } tables)
        {
            diagnostics.Add(Messages.NoWordPressTables(place));
            yield break;
        }

        Blog blog = new(tables, dump.UsersOf(tables));
        yield return new BlogHeadPiece(
        [
            blog.Site(place, dump.Program),
            blog.Reading(place),
            .. blog.Authors(place),
            .. blog.Terms(place, term => [.. Rows(tables, tables.TermMeta, term).Select(PostPiece.Entry)]),
        ])
        { Source = place };
        foreach (PostStub post in tables.Posts)
        {
            yield return new PostPiece(blog, post, tables.Row(post.Row), Rows(tables, tables.PostMeta, post.Id), Comments(tables, post.Id))
            {
                Source = new(source.Name, post.Row.Line),
            };
        }

        foreach (BrokenPiece broken in dump.BrokenPosts.Where(b => b.Prefix == tables.Prefix).Select(b => b.Piece))
        {
            yield return broken;
        }
    }

    private static SqlRow[] Rows(BlogTables tables, SpoolIndex index, ulong key)
    {
        ReadOnlySpan<SpooledText> texts = index.Of(key);
        SqlRow[] rows = new SqlRow[texts.Length];
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = tables.Row(texts[i]);
        }

        return rows;
    }

    private static (SqlRow, IReadOnlyList<SqlRow>)[] Comments(BlogTables tables, ulong post) =>
        [.. Rows(tables, tables.Comments, post).Select(c => (c, (IReadOnlyList<SqlRow>)Rows(tables, tables.CommentMeta, c.Number("comment_id"))))];
}
