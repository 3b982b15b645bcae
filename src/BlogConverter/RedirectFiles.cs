// The redirect map, written for the servers that were chosen.
using System.Diagnostics.CodeAnalysis;
using BlogConverter.Diagnostics;
using BlogConverter.Index;
using BlogConverter.Outputs;
using BlogConverter.Outputs.Redirects;

namespace BlogConverter;

/// <summary>Chooses formats and writes their files.</summary>
internal static class RedirectFiles
{
    /// <summary>Finds the formats of the names.</summary>
    /// <param name="names">What the user said; null for the target's choice, <c>all</c> and <c>none</c> are words of their own.</param>
    /// <param name="target">The target.</param>
    /// <param name="formats">The formats in the order of the list of all.</param>
    /// <param name="unknown">The first name that is none.</param>
    public static bool TryChoose(IReadOnlyList<string>? names, OutputTarget target, out IReadOnlyList<RedirectFormat> formats, [NotNullWhen(false)] out string? unknown)
    {
        names ??= target.Redirects;
        bool Has(string name) => names.Contains(name, StringComparer.OrdinalIgnoreCase);
        unknown = names.FirstOrDefault(n => RedirectFormat.Find(n) is null && !n.Equals("all", StringComparison.OrdinalIgnoreCase) && !n.Equals("none", StringComparison.OrdinalIgnoreCase));
        formats = Has("none") ? [] : [.. RedirectFormat.Known.Where(f => Has("all") || Has(f.Name))];
        return unknown is null;
    }

    /// <summary>Writes the map in every chosen format; a map without lines needs no file.</summary>
    /// <param name="names">What the user said, as for <see cref="TryChoose"/>.</param>
    /// <param name="target">The target.</param>
    /// <param name="redirects">The settled map.</param>
    /// <param name="output">Takes the files.</param>
    /// <param name="tell">Told of what a format cannot say, and of files that could not be written.</param>
    public static void Write(IReadOnlyList<string>? names, OutputTarget target, IReadOnlyList<Redirect> redirects, IOutputSink output, Action<Diagnostic> tell)
    {
        if (redirects.Count == 0 || !TryChoose(names, target, out IReadOnlyList<RedirectFormat> formats, out _))
        {
            return;
        }

        foreach (RedirectFormat format in formats)
        {
            // What the map, or the file before, was made of is gone before the next file is made.
            HeapRoom.Clear(redirects.Count);
            var said = new SaidOnce(found => format.Text(redirects, found));
            Diagnostic? problem = output.Write(TextStream.File(format.PathFor(target), said.Pieces)).Problem;
            foreach (Diagnostic diagnostic in said.All().Concat(problem is null ? [] : [problem]))
            {
                tell(diagnostic);
            }
        }
    }

    /// <summary>What is found while a text is made. The output may ask for the text twice, or not to its end.</summary>
    private sealed class SaidOnce(Func<DiagnosticBag, IEnumerable<string>> text)
    {
        private DiagnosticBag _found = new();
        private bool _isWhole;

        public IEnumerable<string> Pieces()
        {
            (_found, _isWhole) = (new DiagnosticBag(), false);
            foreach (string piece in text(_found))
            {
                yield return piece;
            }

            _isWhole = true;
        }

        public IReadOnlyList<Diagnostic> All()
        {
            if (!_isWhole)
            {
                _ = Pieces().Count();
            }

            return _found.Items;
        }
    }
}
