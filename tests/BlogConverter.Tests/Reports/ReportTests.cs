// The ledger counts, and the report says what the ledger counted.
using System.Text.Json;
using BlogConverter.Diagnostics;
using BlogConverter.Links;
using BlogConverter.Model;
using BlogConverter.Proof;
using BlogConverter.Reports;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Reports;

public sealed class ReportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Everything_that_was_said_stands_in_the_report()
    {
        JsonElement report = Report(SayEverything, new ConversionReport { Inputs = ["export.xml"], CutOffInputs = 1, Comments = new Account(5, 3, 2) });

        JsonElement counts = report.GetProperty("counts");
        Assert.Equal("""{"read":5,"written":2,"skipped":{"status":1,"part-of-another":1},"failed":1,"states":{"new":1,"kept":1},"comments":{"read":5,"written":3,"left":2},"terms":{"read":0,"written":0,"left":0},"media":{"read":0,"written":0,"left":0},"assets":{},"meta":{"read":0,"written":0,"left":0},"links":{"rewritten":1,"unresolved":1},"ownAddressesLeft":2,"goneAddresses":1}""", counts.GetRawText());
        Assert.Equal("""[{"type":"","status":"","read":1,"written":0},{"type":"nav_menu_item","status":"publish","read":1,"written":0},{"type":"page","status":"draft","read":1,"written":0},{"type":"post","status":"publish","read":2,"written":2}]""", report.GetProperty("found").GetRawText());
        Assert.Equal(["1", "2", "3", "4", "line-9"], report.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()));
        JsonElement first = report.GetProperty("items")[0];
        using var expected = JsonDocument.Parse(
            """
            {"id":"1","type":"post","status":"publish","slug":"как","title":"Tom & \"Jerry\" 😀 �",
             "source":{"file":"export.xml","line":12},"outcome":"written","state":"new","path":"posts/как.md",
             "proof":{"words":{"kept":9,"total":10},"links":{"kept":1,"total":1},"images":{"kept":0,"total":0},
             "codeBlocks":{"kept":0,"total":0},"headings":{"kept":0,"total":0},"listItems":{"kept":0,"total":0},"cells":{"kept":0,"total":0},"rawHtmlBlocks":2}}
            """);
        Assert.True(JsonElement.DeepEquals(expected.RootElement, first), first.ToString());
        Assert.Equal("part-of-another", report.GetProperty("items")[3].GetProperty("reason").GetString());
        Assert.Equal("unreadable", report.GetProperty("items")[4].GetProperty("reason").GetString());
        Assert.Equal(["TST001", "TST002", "TST003"], report.GetProperty("diagnostics").EnumerateArray().Select(d => d.GetProperty("code").GetString()));
        Assert.Equal("""{"code":"TST001","severity":"warning","message":"Odd.","file":"export.xml","line":3,"itemId":"1"}""", report.GetProperty("diagnostics")[0].GetRawText());
        Assert.Equal("""[{"itemId":"1","kind":"words","expected":"ten","got":"","place":"Intro"}]""", string.Concat(report.GetProperty("losses").GetRawText().Split('\n')));
        Assert.Equal("""[{"itemId":"1","what":"[toc]","why":"A generator makes its own.","handler":"toc"}]""", string.Concat(report.GetProperty("dropped").GetRawText().Split('\n')));
        Assert.Equal("""[{"itemId":"1","place":"a href","class":"post","state":"rewritten","from":"/?p=2","to":"/b/"},{"itemId":"1","place":"a href","class":"unknown","state":"unresolved","from":"/bb/","reason":"Nothing.","proposal":"/b/"}]""", string.Concat(report.GetProperty("links").GetRawText().Split('\n')));
        Assert.Equal("""[{"url":"https://example.org/bb/","file":"posts/как.md","line":7},{"url":"example.org","file":"hugo.toml","line":1}]""", string.Concat(report.GetProperty("ownAddressesLeft").GetRawText().Split('\n')));
        Assert.Equal("""[{"from":"/author/jane/","class":"author","reason":"No pages of authors."}]""", string.Concat(report.GetProperty("goneAddresses").GetRawText().Split('\n')));
        Assert.Equal("""[{"name":"gallery","count":3,"handled":true,"itemCount":2,"items":["1","2"]},{"name":"toc","count":1,"handled":false,"itemCount":1,"items":["1"]}]""", report.GetProperty("shortcodes").GetRawText());
        Assert.Equal("""{"exitCode":1,"dryRun":false,"interrupted":false,"cutOffInputs":1}""", report.GetProperty("run").GetRawText());
    }

    [Fact]
    public void The_report_keeps_to_its_schema()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(SourceTree.Repository, "samples", "report.schema.json")));
        Assert.Empty(new JsonSchema(schema.RootElement).Errors(Report(SayEverything, new ConversionReport { Inputs = ["export.xml"] })));
        Assert.Empty(new JsonSchema(schema.RootElement).Errors(Report(_ => { }, new ConversionReport { IsNothingReadable = true })));
    }

    [Fact]
    public void The_schema_lists_every_word_of_the_report()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(SourceTree.Repository, "samples", "report.schema.json")));
        JsonElement definitions = document.RootElement.GetProperty("$defs");
        Assert.Equal(Enum.GetValues<SkipReason>().Select(ReportNames.Of), Words(definitions.GetProperty("skipReason")));
        Assert.Equal(Enum.GetValues<WrittenState>().Select(ReportNames.Of), Words(definitions.GetProperty("state")));
        Assert.Equal(Enum.GetValues<LinkClass>().Select(ReportNames.Of), Words(definitions.GetProperty("linkClass")));
        Assert.Equal(Enum.GetValues<LinkState>().Select(ReportNames.Of), Words(definitions.GetProperty("linkState")));
        JsonElement item = document.RootElement.GetProperty("properties").GetProperty("items").GetProperty("items").GetProperty("properties");
        Assert.Equal(Enum.GetValues<ItemOutcome>().Select(ReportNames.Of), Words(item.GetProperty("outcome")));
        Assert.Equal(Enum.GetValues<FailReason>().Select(ReportNames.Of), Words(item.GetProperty("reason").GetProperty("anyOf")[1]));
        JsonElement diagnostic = document.RootElement.GetProperty("properties").GetProperty("diagnostics").GetProperty("items").GetProperty("properties");
        Assert.Equal(Enum.GetValues<Severity>().Select(ReportNames.Of), Words(diagnostic.GetProperty("severity")));
    }

    [Fact]
    public void An_item_that_was_read_and_is_not_accounted_for_is_a_bug()
    {
        var ledger = new Ledger();
        ledger.CountRead();
        ledger.CountRead();
        ledger.Item(LedgerEntry.SkippedFor(Item("1"), SkipReason.Limit));
        Assert.Throws<InvalidOperationException>(() => ledger.Complete(new ConversionReport()));
        ConversionReport report = ledger.Complete(new ConversionReport { IsInterrupted = true });
        Assert.Equal((1, 130), (report.Read, report.ExitCode));
    }

    [Fact]
    public void An_account_without_an_outcome_is_a_bug() =>
        Assert.Throws<ArgumentException>(() => new Ledger().Item(new LedgerEntry("1", ItemOutcome.Written)));

    [Fact]
    public void A_finding_of_both_passes_is_reported_once()
    {
        var ledger = new Ledger();
        Diagnostic found = new("TST001", Severity.Warning, "Odd.", new SourcePosition("a.xml", 3), "1");
        ledger.Diagnostic(found);
        ledger.CountRead();
        ledger.Item(LedgerEntry.SkippedFor(Item("1"), SkipReason.Type) with { Diagnostics = [found, found with { Source = new SourcePosition("a.xml", 4) }] });
        ConversionReport report = ledger.Complete(new ConversionReport());
        Assert.Equal(2, report.Severities[Severity.Warning]);
        Assert.Equal(new CodeCount("TST001", Severity.Warning, 2), Assert.Single(report.Codes));
    }

    [Fact]
    public void The_exit_code_says_what_happened()
    {
        var well = new ConversionReport { Written = 1, Skipped = new Dictionary<SkipReason, int> { [SkipReason.Type] = 3 } };
        Assert.Equal((4, 0), (well.Read, well.ExitCode));
        Assert.Equal(1, (well with { Written = 0 }).ExitCode);
        Assert.Equal(1, (well with { Failed = 1 }).ExitCode);
        Assert.Equal(1, (well with { Losses = 1 }).ExitCode);
        Assert.Equal(1, (well with { CutOffInputs = 1 }).ExitCode);
        Assert.Equal(2, new ConversionReport { IsNothingReadable = true }.ExitCode);
        Assert.Equal(130, (well with { IsInterrupted = true, Failed = 1 }).ExitCode);
    }

    [Fact]
    public void Of_a_shortcode_that_stands_everywhere_a_hundred_items_are_named()
    {
        var ledger = new Ledger();
        for (int i = 0; i < 250; i++)
        {
            ledger.CountRead();
            ledger.Item(LedgerEntry.Written(Item($"{i}"), WrittenState.New, $"{i}.md") with { Shortcodes = [new NameCount("x", 2, true)] });
        }

        NameTotal total = Assert.Single(ledger.Complete(new ConversionReport()).Shortcodes);
        Assert.Equal((500, 250, 100), (total.Count, total.ItemCount, total.Items.Count));
    }

    [Fact]
    public void Only_a_completed_report_is_left_on_the_disk()
    {
        using (var sink = new JsonReportSink(_folder.At("deep/report.json")))
        {
            sink.Item(LedgerEntry.SkippedFor(Item("1"), SkipReason.Type));
        }

        Assert.Empty(_folder.Files);
        Report(SayEverything, new ConversionReport());
        Assert.Equal(["report.json"], _folder.Files);
    }

    [Fact]
    public void What_was_reported_is_not_held()
    {
        using var sink = new JsonReportSink(_folder.At("report.json"));
        var ledger = new Ledger(sink);
        WeakReference[] entries = [.. Enumerable.Range(0, 50).Select(i => Say(ledger, $"{i}"))];
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        // The last one may still lie in a register or on the stack.
        Assert.InRange(entries.Count(e => e.IsAlive), 0, 1);
        GC.KeepAlive(ledger);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static WeakReference Say(Ledger ledger, string id)
    {
        var dropped = new Dropped(new string('x', 500), "Because.", "test");
        ledger.Item(LedgerEntry.Written(Item(id), WrittenState.New, "a.md") with { Dropped = [dropped], Diagnostics = [new Diagnostic("TST001", Severity.Info, id, SourcePosition.None)] });
        return new WeakReference(dropped);
    }

    private static IEnumerable<string?> Words(JsonElement list) => list.GetProperty("enum").EnumerateArray().Select(w => w.GetString());

    private static BlogItem Item(string id) => new() { Id = id, Type = "post", Title = "Tom & \"Jerry\" 😀 \ud800", Slug = new Slug("как", "%d0%ba"), Source = new SourcePosition("export.xml", 12) };

    private static void SayEverything(Ledger ledger)
    {
        var odd = new Diagnostic("TST001", Severity.Warning, "Odd.", new SourcePosition("export.xml", 3), "1");
        ledger.Item(LedgerEntry.Written(Item("1"), WrittenState.New, "posts/как.md") with
        {
            Diagnostics = [odd, odd],
            Losses = [new Loss("words", "ten", "", "Intro")],
            Dropped = [new Dropped("[toc]", "A generator makes its own.", "toc")],
            Proof = new ProofTally { Words = new Tally(9, 10), Links = new Tally(1, 1), RawHtmlBlocks = 2 },
            Links = [new LinkReference("a href", "/?p=2", LinkClass.Post, LinkState.Rewritten) { NewAddress = "/b/" }, new LinkReference("a href", "/bb/", LinkClass.Unknown, LinkState.Unresolved) { Reason = "Nothing.", Proposal = "/b/" }],
            OwnAddressesLeft = [new OwnAddressLeft("https://example.org/bb/", "posts/как.md", 7)],
            Shortcodes = [new NameCount("gallery", 2, true), new NameCount("toc", 1, false)],
        });
        ledger.Item(LedgerEntry.Written(Item("2"), WrittenState.Kept, "b.md") with { Shortcodes = [new NameCount("gallery", 1, true)] });
        ledger.Item(LedgerEntry.SkippedFor(Item("3") with { Type = "page", Status = "draft" }, SkipReason.Status));
        ledger.Item(LedgerEntry.SkippedFor(Item("4") with { Type = "nav_menu_item" }, SkipReason.PartOfAnother));
        ledger.Gone(new GoneAddress("/author/jane/", LinkClass.Author, "", "No pages of authors."));
        ledger.OwnAddressLeft(new OwnAddressLeft("example.org", "hugo.toml", 1));
        ledger.Diagnostic(new Diagnostic("TST002", Severity.Info, "Said of the run.", SourcePosition.None));
        ledger.Item(LedgerEntry.Unreadable(new BrokenItem { Id = "line-9" }) with { Diagnostics = [new Diagnostic("TST003", Severity.Error, "Broken.", new SourcePosition("export.xml", 9), "line-9")] });
        for (int i = 0; i < 5; i++)
        {
            ledger.CountRead();
        }
    }

    private JsonElement Report(Action<Ledger> say, ConversionReport facts)
    {
        using (var sink = new JsonReportSink(_folder.At("report.json")))
        {
            var ledger = new Ledger(sink);
            say(ledger);
            ledger.Complete(facts);
        }

        return JsonDocument.Parse(_folder.Read("report.json")).RootElement;
    }
}
