// The languages in which servers are told about old addresses.
using System.Collections;
using BlogConverter.Diagnostics;
using BlogConverter.Index;

namespace BlogConverter.Outputs.Redirects;

/// <summary>Where a file of redirects has to lie.</summary>
internal enum RedirectPlace
{
    /// <summary>Among the files that the generator copies to the root of the site, because the server reads it there.</summary>
    Served,

    /// <summary>At the root of the project, which the host reads when it builds.</summary>
    Project,

    /// <summary>In the folder <c>redirects</c>: a person puts it where it belongs, and no visitor sees it.</summary>
    Aside,
}

/// <summary>One way to write the redirect map down.</summary>
public sealed class RedirectFormat
{
    private readonly RedirectPlace _place;
    private readonly Func<IReadOnlyList<OldAddress>, DiagnosticBag, IEnumerable<string>> _write;

    /// <param name="name">The name by which the console knows it.</param>
    /// <param name="fileName">The name of the file.</param>
    /// <param name="place">Where the file has to lie.</param>
    /// <param name="write">The file's text in pieces of whole lines, made while they are asked for: there may be very many. What it cannot say is reported and left out.</param>
    internal RedirectFormat(string name, string fileName, RedirectPlace place, Func<IReadOnlyList<OldAddress>, DiagnosticBag, IEnumerable<string>> write)
    {
        Name = name;
        FileName = fileName;
        _place = place;
        _write = write;
    }

    /// <summary>The name by which the console knows it.</summary>
    public string Name { get; }

    /// <summary>The name of the file.</summary>
    public string FileName { get; }

    /// <summary>True when the generator has to copy the file to the root of the site.</summary>
    internal bool IsServed => _place == RedirectPlace.Served;

    /// <summary>Names of the files that a generator has to copy to the root of the site.</summary>
    internal static IEnumerable<string> ServedNames => Known.Where(f => f.IsServed).Select(f => f.FileName);

    /// <summary>Those among them that generators take for hidden ones, because of their first sign.</summary>
    internal static IEnumerable<string> HiddenNames => ServedNames.Where(n => n[0] is '_' or '.');

    /// <summary>All formats that come with the library.</summary>
    public static IReadOnlyList<RedirectFormat> Known { get; } =
    [
        NetlifyRedirects.Create(), VercelRedirects.Create(), NginxRedirects.Create(), ApacheRedirects.Create(), IisRedirects.Create(), CsvRedirects.Create(), JsonRedirects.Create(),
    ];

    /// <summary>The format of a name, compared without regard to case, or null.</summary>
    public static RedirectFormat? Find(string name) => Known.FirstOrDefault(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The file's path.</summary>
    /// <param name="target">The target, which knows where its generator takes files from.</param>
    internal string PathFor(OutputTarget target)
    {
        string folder = _place switch { RedirectPlace.Served => target.StaticFolder, RedirectPlace.Project => "", _ => "redirects" };
        return OutputPath.Join([.. folder.Split('/'), FileName]);
    }

    /// <summary>The map in this format, in pieces of whole lines.</summary>
    /// <param name="redirects">The settled map.</param>
    /// <param name="diagnostics">Told of addresses that the format cannot say, while the pieces are read.</param>
    internal IEnumerable<string> Text(IReadOnlyList<Redirect> redirects, DiagnosticBag diagnostics) => _write(new TakenApart(redirects), diagnostics);

    /// <summary>Each address is taken apart when it is asked for.</summary>
    private sealed class TakenApart(IReadOnlyList<Redirect> redirects) : IReadOnlyList<OldAddress>
    {
        public int Count => redirects.Count;

        public OldAddress this[int index] => OldAddress.Of(redirects[index]);

        public IEnumerator<OldAddress> GetEnumerator() => redirects.Select(OldAddress.Of).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
