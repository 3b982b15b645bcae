// Writes the files of the whole site.
using BlogConverter.Diagnostics;
using BlogConverter.Index;
using BlogConverter.Outputs;
using BlogConverter.Planning;

namespace BlogConverter;

/// <summary>Data and sample files, after the items, for targets that are generators. A page of the author's own keeps its path.</summary>
internal static class SiteFilesOf
{
    public static IEnumerable<Diagnostic> Write(PipelineSetup setup, SitePlan site, IOutputSink output)
    {
        SiteFacts facts = new SiteFactsOf(setup, site).Facts();
        var taken = new KeyTable();
        bool Take(string path) => taken.TryAdd(AddressKey.OfExact(path.ToUpperInvariant()), 0);
        for (int i = 0; i < site.Items.Count; i++)
        {
            if (site.Items[i].Path is { } path)
            {
                Take(path);
            }
        }

        foreach (Diagnostic finding in SiteFindings.Of(setup, site, facts))
        {
            yield return finding;
        }

        foreach (OutputFile file in setup.Target.SiteFiles is { } files ? setup.Target.Data.Files(facts).Concat(files(facts)) : [])
        {
            // Names of terms and authors stand in paths, and may be anything.
            string path = SafeName.Path(file.Path, setup.Target.DevicePrefix);
            if (Take(path) && output.Write(file with { Path = path }).Problem is { } problem)
            {
                yield return problem;
            }
        }
    }
}
