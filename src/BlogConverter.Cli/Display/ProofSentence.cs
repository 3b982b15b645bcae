// The last line: what the proof found, in words.
using BlogConverter.Reports;

namespace BlogConverter.Cli.Display;

/// <summary>Collects what was lost and what was dropped on purpose, by kind, and says it.</summary>
internal sealed class ProofSentence
{
    private const int MostDropped = 3;

    private readonly CountedNames _losses = new();
    private readonly CountedNames _dropped = new();

    public void Add(LedgerEntry entry)
    {
        foreach (Proof.Loss loss in entry.Losses)
        {
            _losses.Add(loss.Kind, loss.Expected);
        }

        foreach (Diagnostics.Dropped dropped in entry.Dropped)
        {
            _dropped.Add(dropped.Handler, dropped.Why);
        }
    }

    public string Say(ConversionReport report)
    {
        string begin = report.IsInterrupted ? "Interrupted: " : report.IsDryRun ? "Dry run: " : "";
        string failed = report.Failed > 0 ? $"; {Amount(report.Failed, "item")} failed" : "";
        string cutOff = report.CutOffInputs > 0 ? $"; {Amount(report.CutOffInputs, "input")} cut off" : "";
        return $"{begin}{Verdict(report)}{failed}{cutOff}{Dropped()}";
    }

    private string Verdict(ConversionReport report)
    {
        if (report.IsMapWrong)
        {
            return "the taxonomy map names what is not there; nothing was converted";
        }

        if (report.Written == 0 && report.Proved == 0)
        {
            return report.IsNothingReadable ? "nothing could be read" : "no post came out";
        }

        if (report.Proved == 0)
        {
            return $"{Amount(report.Written, "post")}: nothing was proved";
        }

        string posts = $"{Amount(report.Proved, "post")}, ";
        return report.Losses == 0
            ? $"{posts}{Amount(report.Proof.Words.Total, "word")}: nothing lost"
            : $"{posts}{report.Proof.Words.Kept:N0} of {Amount(report.Proof.Words.Total, "word")} kept: {Amount(report.Losses, "loss", "losses")} ({string.Join(", ", _losses.ByName.Select(l => $"{l.Name} {l.Count:N0}"))})";
    }

    private string Dropped()
    {
        if (_dropped.Count == 0)
        {
            return "";
        }

        IEnumerable<string> most = _dropped.ByName.OrderByDescending(d => d.Count).Take(MostDropped).Select(d => $"{d.Count:N0} × {d.Name} ({d.Example.TrimEnd('.')})");
        string more = _dropped.Count > MostDropped ? $" and {Amount(_dropped.Count - MostDropped, "other kind")}" : "";
        return $"; dropped on purpose: {string.Join(", ", most)}{more}";
    }

    private static string Amount(int count, string one, string? many = null) => $"{count:N0} {(count == 1 ? one : many ?? one + "s")}";
}
