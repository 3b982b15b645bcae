// The comments of one run.
using BlogConverter.Diagnostics;
using BlogConverter.Model;
using BlogConverter.Outputs;
using BlogConverter.Outputs.Comments;
using BlogConverter.Planning;

namespace BlogConverter;

/// <summary>Writes comments as the user chose: beside each post as data, or gathered for a comment server. <see cref="WriteData"/> may be called from several threads; the others in order, from one.</summary>
internal sealed class CommentsOfRun
{
    private readonly PipelineSetup _setup;
    private readonly SitePlan _site;
    private readonly IOutputSink _output;
    private readonly CommentArchive? _archive;
    private readonly HashSet<string> _ambiguous;
    private readonly string _origin;

    public CommentsOfRun(PipelineSetup setup, SitePlan site, IOutputSink output)
    {
        _setup = setup;
        _site = site;
        _output = output;
        _archive = setup.Options.Comments switch
        {
            CommentsMode.Disqus => new CommentArchive("disqus", DisqusComments.Format),
            CommentsMode.Isso => new CommentArchive("isso", IssoComments.Format),
            _ => null,
        };
        _ambiguous = AmbiguousNames(site);
        _origin = SiteFactsOf.OriginOf(site.First.Index.Site);
    }

    /// <summary>How many comments went out.</summary>
    public int Written { get; private set; }

    /// <summary>An item's comments as they are to go out; null when there are none, or none are wanted.</summary>
    public CommentThread? ThreadOf(BlogItem item, int place)
    {
        if (_setup.Options.Comments == CommentsMode.Off || !item.Comments.Any(c => c.IsApproved))
        {
            return null;
        }

        return CommentThread.Of(item, text => CommentText.ToMarkdown(text, Markdown.MarkdownOptions.Default)) with
        {
            Address = _site.Pages.AddressOf(place) is { } address ? _site.Pages.Base[..^1] + address : "/" + _site.Items[place].Path,
        };
    }

    /// <summary>Writes a thread as data, where that is wanted.</summary>
    /// <returns>What the user has to know; null when all went well.</returns>
    public Diagnostic? WriteData(CommentThread thread, BlogItem item, int place) => _archive is null
        ? _output.Write(_setup.Target.Data.File(CommentData.Folder + NameOf(item, place), CommentData.Of(thread), item.Id)).Problem
        : null;

    /// <summary>Takes a thread of an item that was written.</summary>
    public Diagnostic? Accept(CommentThread thread)
    {
        Written += thread.Comments.Count;
        return _archive?.Add(thread, _origin) is { } full ? _output.Write(full).Problem : null;
    }

    /// <summary>Writes what is left.</summary>
    public Diagnostic? Complete() => _archive?.Close() is { } last ? _output.Write(last).Problem : null;

    /// <summary>Templates look for the slug; where two items share it, the id tells them apart.</summary>
    private string NameOf(BlogItem item, int place)
    {
        string name = Name(item, _site.Items[place]);
        return _ambiguous.Contains(name) ? WithId(name, item) : name;
    }

    private static string Name(BlogItem item, ItemPlan plan) =>
        Safe(plan.Number > 1 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{item.Slug.Text}-{plan.Number}") : item.Slug.Text);

    private static string WithId(string name, BlogItem item) => Safe($"{name}-{item.Id}");

    /// <summary>A slug may hold anything; what is left of it as the name of a file.</summary>
    private static string Safe(string slug) => SafeName.Path(SafeName.OneSegment(slug) + Ending)[..^Ending.Length];

    private const string Ending = ".yml";

    private static HashSet<string> AmbiguousNames(SitePlan site)
    {
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase), twice = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, _) in Names(site))
        {
            if (!seen.Add(name))
            {
                twice.Add(name);
            }
        }

        // hello-7 may be the seventh "hello", and the "hello" with the id 7.
        twice.UnionWith([.. Names(site).Where(n => twice.Contains(n.Name) && seen.Contains(WithId(n.Name, n.Item))).Select(n => WithId(n.Name, n.Item))]);
        return twice;
    }

    private static IEnumerable<(string Name, BlogItem Item)> Names(SitePlan site)
    {
        for (int i = 0; i < site.Items.Count; i++)
        {
            if (site.Items.GoesOut(i) && site.First.Census.Entries[i].Item is { } item)
            {
                yield return (Name(item, site.Items[i]), item);
            }
        }
    }
}
