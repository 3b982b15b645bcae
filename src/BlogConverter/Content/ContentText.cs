// The text side of a body.
using BlogConverter.Content.Blocks;
using BlogConverter.Content.Shortcodes;
using BlogConverter.Diagnostics;

namespace BlogConverter.Content;

/// <summary>Makes HTML of a raw body, each step in WordPress's order. Lives for one body.</summary>
internal sealed class ContentText
{
    private const string Prefix = "<!DOCTYPE html><body>";

    private readonly ContentContext _context;
    private readonly CodeVault _vault;
    private readonly ShortcodeRunner _shortcodes;
    private readonly BlockRenderer _blocks;
    private readonly string _body;

    public ContentText(string body, ContentContext context, ShortcodeVocabulary shortcodes, BlockVocabulary blocks, UnknownMode unknown)
    {
        _body = body.Contains('\r', StringComparison.Ordinal) ? body.ReplaceLineEndings("\n") : body;
        _context = context;
        _vault = new(_body);
        _shortcodes = new(shortcodes, unknown, context, _vault.Mark);
        _blocks = new(blocks, unknown, context, _vault.Mark, body => Prepare(body.Replace(_vault.Mark.ToString(), "", StringComparison.Ordinal)));
        context.RunShortcodes = content => OwnElements.Disarm(_shortcodes.Run(content));
    }

    public NameCounts Shortcodes => _shortcodes.Counts;

    public NameCounts Blocks => _blocks.Counts;

    /// <summary>The input for the HTML parser, made of a WordPress body.</summary>
    public string FromWordPress()
    {
        string text = Prepare(_body);
        text = text.Contains("<!-- wp:", StringComparison.Ordinal) ? _blocks.Render(text) : Autop.Apply(text);
        return ForParser(Ampersands.Escape(_shortcodes.Run(text)));
    }

    /// <summary>The input for the HTML parser, made of finished HTML.</summary>
    public string FromHtml() => ForParser(_body);

    private string Prepare(string body)
    {
        string text = OwnElements.Unwrap(body, out bool isForged);
        if (isForged)
        {
            _context.Diagnostics.Add(Messages.ForgedElement(_context.Item));
        }

        text = UrlLines.Embed(_vault.CutOut(text, _shortcodes.Vocabulary, _shortcodes.Counts, _context), _context, _vault.Mark);
        return text.Contains("[embed", StringComparison.Ordinal) ? _shortcodes.Run(text, "embed") : text;
    }

    private string ForParser(string html)
    {
        ParserInput input = new(html, _vault);
        string result = input.Read(Prefix);
        if (input.Refused > 0)
        {
            _context.Diagnostics.Add(Messages.NestingCapped(_context.Item, input.Refused));
        }

        if (input.ClosedFormatting)
        {
            _context.Diagnostics.Add(Messages.FormattingCapped(_context.Item));
        }

        return result;
    }
}
