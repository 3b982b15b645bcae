// An item as rules look at it.
using BlogConverter.Diagnostics;
using BlogConverter.FrontMatter;
using BlogConverter.Index;
using BlogConverter.Model;
using BlogConverter.Proof;

namespace BlogConverter.Validation;

/// <summary>An item with its body taken apart, once for all rules. Belongs to one thread.</summary>
/// <param name="item">The item, read in full.</param>
/// <param name="site">The archive that it is of.</param>
internal sealed class ItemView(BlogItem item, SiteView site)
{
    private BodyOutline? _outline;
    private LineStarts? _lines;
    private FrontMatterMap? _fields;
    private int _openFence = -1;

    public BlogItem Item { get; } = item;

    public SiteView Site { get; } = site;

    public SiteIndex Index => Site.Index;

    public ValidationOptions Options => Site.Options;

    /// <summary>The body's text.</summary>
    public string Text => Item.Body.Text;

    /// <summary>The file's front matter as it stands; null for an item of an export.</summary>
    public FrontMatterDocument? Front { get; init; }

    /// <summary>The fields of the front matter; null where there is none.</summary>
    public FrontMatterMap? Fields => _fields ??= Front is { } front ? FrontMatterReader.Read(front, Item.Source.File, new DiagnosticBag()) : null;

    /// <summary>True when the body is Markdown.</summary>
    public bool IsMarkdown => Item.Body.Format == BodyFormat.Markdown;

    /// <summary>True for what visitors read as a page of its own.</summary>
    public bool IsWriting => Item.Attachment is null && Item.Type is not ("nav_menu_item" or "revision" or "wp_block" or "wp_navigation" or "wp_global_styles" or "wp_template" or "wp_template_part" or "custom_css" or "customize_changeset" or "oembed_cache");

    /// <summary>True for what the world can see.</summary>
    public bool IsPublic => Item.Status == "publish" && !Item.HasPassword;

    /// <summary>The lines of the body.</summary>
    public LineStarts Lines => _lines ??= new LineStarts(Text);

    /// <summary>The parts of the body.</summary>
    public BodyOutline Outline => _outline ??= Read();

    /// <summary>Where a code fence begins that nothing ends, or -1.</summary>
    public int OpenFence => Outline is not null ? _openFence : -1;

    /// <summary>The places of a text in the body, outside of code.</summary>
    public IEnumerable<int> PlacesOf(string mark) => Text.PlacesOf(mark).Where(at => !Outline.IsCode(at));

    private BodyOutline Read()
    {
        if (IsMarkdown)
        {
            return MarkdownOutline.Read(Text, out _openFence);
        }

        var outline = new BodyOutline();
        HtmlOutline.Read(WithoutCodeShortcodes(Text, outline), 0, outline);
        outline.Code.Sort(static (one, two) => one.Start.Value.CompareTo(two.Start.Value));
        return outline;
    }

    /// <summary>What stands in a code shortcode is no HTML: it is blanked out, so that places stay.</summary>
    private static string WithoutCodeShortcodes(string text, BodyOutline outline)
    {
        if (!text.Contains('[', StringComparison.Ordinal))
        {
            return text;
        }

        char[]? blanked = null;
        using SourceContent content = SourceScanner.Scan(text, hasShortcodes: true);
        foreach (SourceCode code in content.Code.Where(c => !c.IsHtml))
        {
            blanked ??= text.ToCharArray();
            blanked.AsSpan(code.Start, code.End - code.Start).Fill(' ');
            outline.Code.Add(code.Start..code.End);
        }

        return blanked is null ? text : new string(blanked);
    }
}
