// The comments of one run.
using BlogConverter.Diagnostics;
using BlogConverter.Index;
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
    // How many items have a name, 2 standing for all numbers above 1.
    private readonly KeyTable _names;
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
        _names = Names(site);
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

    /// <summary>Templates look for the slug; where two items share it, the id tells them apart, and once more where that is another item's slug.</summary>
    private string NameOf(BlogItem item, int place)
    {
        string name = Name(item, _site.Items[place]);
        for (bool isFree = UsesOf(name) < 2; !isFree; isFree = UsesOf(name) == 0)
        {
            name = Safe($"{name}-{item.Id}");
        }

        return name;
    }

    private int UsesOf(string name) => _names.TryGetValue(Key(name), out int uses) ? uses : 0;

    private static string Name(BlogItem item, ItemPlan plan) =>
        Safe(plan.Number > 1 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{item.Slug.Text}-{plan.Number}") : item.Slug.Text);

    /// <summary>A slug may hold anything; what is left of it as the name of a file.</summary>
    private static string Safe(string slug) => SafeName.Path(SafeName.OneSegment(slug) + Ending)[..^Ending.Length];

    private const string Ending = ".yml";

    private static KeyTable Names(SitePlan site)
    {
        var names = new KeyTable(site.Items.Count);
        for (int i = 0; i < site.Items.Count; i++)
        {
            if (site.Items.GoesOut(i) && site.First.Census.Entries[i].Item is { } item && Key(Name(item, site.Items[i])) is var name && !names.TryAdd(name, 1))
            {
                names[name] = 2;
            }
        }

        return names;
    }

    /// <summary>Some disks take two names that differ in capitals for one.</summary>
    private static ulong Key(string name) => AddressKey.OfExact(name.ToUpperInvariant());
}
