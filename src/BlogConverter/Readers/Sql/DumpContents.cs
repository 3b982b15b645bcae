// What one scan over a dump found.
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Readers.Decoding;
using BlogConverter.Readers.Spooling;

namespace BlogConverter.Readers.Sql;

/// <summary>The sites of a dump, by the prefix of their tables.</summary>
internal sealed class DumpContents
{
    private readonly SortedDictionary<string, BlogTables> _blogs = new(StringComparer.Ordinal);
    private readonly List<(string Prefix, BrokenPiece Piece)> _broken = [];

    private DumpContents()
    {
    }

    /// <summary>The program that wrote the dump, as a comment names it; may be empty.</summary>
    public string Program { get; private set; } = "";

    /// <summary>Posts that could not be read.</summary>
    public IReadOnlyList<(string Prefix, BrokenPiece Piece)> BrokenPosts => _broken;

    /// <summary>The site that is read: the one with the most published posts and pages; null when there is none.</summary>
    public BlogTables? Chosen { get; private set; }

    /// <summary>Reads a dump from beginning to end.</summary>
    public static DumpContents Scan(InputSource source, TextSpool spool, DiagnosticBag diagnostics)
    {
        using DecodedText text = DecodedText.Open(source, diagnostics);
        CharWindow window = new(text);
        DumpScanner scanner = new(window, table => TableName.KindOf(table).Length > 0);
        DumpContents contents = new();
        while (scanner.MoveNext())
        {
            string prefix = TableName.PrefixOf(scanner.Table);
            if (scanner.IsDamaged)
            {
                contents.Damaged(scanner, prefix, source.Name, diagnostics);
                continue;
            }

            if (!contents._blogs.TryGetValue(prefix, out BlogTables? tables))
            {
                contents._blogs.Add(prefix, tables = new BlogTables(prefix, spool));
            }

            tables.Take(scanner);
        }

        text.Report();
        contents.Program = scanner.Lexer.Program;
        SourcePosition end = new(source.Name, window.Line);
        if (scanner.EndedEarly)
        {
            diagnostics.Add(Messages.DumpEndsEarly(end));
        }
        else if (contents.Program.Contains("dump 1", StringComparison.OrdinalIgnoreCase) && !scanner.Lexer.SawCompleted)
        {
            diagnostics.Add(Messages.DumpLacksItsEnd(end));
        }

        contents.Choose(source.Name, diagnostics);
        return contents;
    }

    /// <summary>The tables that hold a site's users: its own, or those that its network shares.</summary>
    public BlogTables UsersOf(BlogTables tables) =>
        tables.Users.Count > 0 ? tables
        : _blogs.GetValueOrDefault(TableName.SharedPrefixOf(tables.Prefix)) is { Users.Count: > 0 } shared ? shared
        : _blogs.Values.FirstOrDefault(b => b.Users.Count > 0) ?? tables;

    private void Damaged(DumpScanner scanner, string prefix, string file, DiagnosticBag diagnostics)
    {
        SourcePosition place = new(file, scanner.Line);
        ReadOnlySpan<char> digits = scanner.Row.TrimStart("( '");
        int length = digits.IndexOfAnyExceptInRange('0', '9');
        string id = length > 0 ? digits[..length].ToString() : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"line-{scanner.Line}");
        if (TableName.KindOf(scanner.Table) == "posts")
        {
            _broken.Add((prefix, new BrokenPiece(id, Messages.RowUnreadable(place, id, scanner.Table)) { Source = place }));
        }
        else
        {
            diagnostics.Add(Messages.RowLost(place, scanner.Table, id));
        }
    }

    private void Choose(string file, DiagnosticBag diagnostics)
    {
        (BlogTables Tables, int Posts)[] sites =
        [
            .. _blogs.Values.Where(b => b.Posts.Count > 0)
                .Select(b => (Tables: b, Posts: b.Posts.Count(p => p is { Status: "publish", Type: "post" or "page" })))
                .OrderByDescending(b => b.Posts),
        ];
        if (sites.Length == 0)
        {
            return;
        }

        Chosen = sites[0].Tables;
        if (sites.Length > 1)
        {
            string others = string.Join(", ", sites.Skip(1).Select(s => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{s.Tables.Prefix} ({s.Posts})")));
            diagnostics.Add(Messages.MoreSitesInDump(new(file, 1), Chosen.Prefix, others));
        }

        if (Chosen.Spam > 0)
        {
            diagnostics.Add(Messages.SpamLeftOut(new(file, 1), Chosen.Spam));
        }
    }
}
