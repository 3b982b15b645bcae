// Renders the blocks of a body.
using System.Net;
using System.Text.Json;
using BlogConverter.Diagnostics;
using BlogConverter.Model;

namespace BlogConverter.Content.Blocks;

/// <summary>
/// Takes delimiters out, inner blocks first, and asks the handlers. As in WordPress an end closes the innermost open block whatever its name,
/// and what is open at the end of the body ends there. Unlike WordPress an end too many does not hide the blocks after it. Lives for one body.
/// </summary>
internal sealed class BlockRenderer(BlockVocabulary vocabulary, UnknownMode unknown, ContentContext context, char mark, Func<string, string> prepareReusable)
{
    private const int MaximalHandledDepth = 48;
    private const int MostReusableText = 4_000_000;

    private readonly HashSet<string> _openReusables = new(StringComparer.Ordinal);
    private int _reusableText;
    private int _handledDepth;

    public NameCounts Counts { get; } = new();

    /// <summary>The body without delimiters.</summary>
    public string Render(string body)
    {
        TextBuffer output = new(body.Length);
        try
        {
            Render(body, ref output);
            return output.ToString();
        }
        finally
        {
            output.Dispose();
        }
    }

    private void Render(string body, ref TextBuffer output)
    {
        BlockScanner scanner = new(body);
        Stack<Open> open = new();
        int at = 0;
        while (scanner.TryFind(at, out BlockDelimiter delimiter))
        {
            output.Append(body.AsSpan(at, delimiter.Start - at));
            at = delimiter.End;
            if (delimiter.Kind == BlockDelimiterKind.Closing)
            {
                if (open.TryPop(out Open block))
                {
                    Close(body, block, delimiter.End, ref output);
                }

                continue;
            }

            Open begun = Begin(body, delimiter, output.Length);
            if (delimiter.Kind == BlockDelimiterKind.SelfClosing)
            {
                SelfClosing(body, begun, ref output);
            }
            else
            {
                open.Push(begun);
                _handledDepth += begun.IsHandled ? 1 : 0;
            }
        }

        output.Append(body.AsSpan(at));
        while (open.TryPop(out Open block))
        {
            context.Diagnostics.Add(Messages.UnclosedBlock(context.Item, block.Name));
            Close(body, block, body.Length, ref output);
        }
    }

    private Open Begin(string body, BlockDelimiter delimiter, int outputStart)
    {
        string name = vocabulary.FullName(body.AsSpan(delimiter.Name.Start, delimiter.Name.Length));
        BlockHandler[] handlers = vocabulary.Handlers(name);
        if (handlers.Length > 0 && _handledDepth >= MaximalHandledDepth)
        {
            context.Diagnostics.Add(Messages.BlocksTooDeep(context.Item));
            handlers = [];
        }

        return new(name, delimiter, outputStart, handlers);
    }

    private void Close(string body, Open open, int end, ref TextBuffer output)
    {
        _handledDepth -= open.IsHandled ? 1 : 0;
        bool isShortcode = open.Name is "core/shortcode";
        if (open.IsHandled || isShortcode)
        {
            string content = output.Written[open.OutputStart..].ToString();
            content = isShortcode ? Autop.Apply(content) : content;
            string? html = open.IsHandled ? Answer(Build(body, open, end) with { Content = OwnElements.Disarm(content) }, open.Handlers) : null;
            output.Cut(open.OutputStart);
            output.Append(html ?? content);
            Counts.Add(open.Name, true);
            return;
        }

        bool isCore = open.Name.StartsWith("core/", StringComparison.Ordinal);
        if (!isCore && unknown == UnknownMode.Drop)
        {
            output.Cut(open.OutputStart);
            context.Drop(body[open.Delimiter.Start..end], "Nothing knows this block, and the policy is to drop such.", open.Name);
        }

        Counts.Add(open.Name, isCore);
    }

    private void SelfClosing(string body, Open open, ref TextBuffer output)
    {
        if (open.Name is "core/block")
        {
            Reusable(Build(body, open, open.Delimiter.End), ref output);
            return;
        }

        string source = body[open.Delimiter.Start..open.Delimiter.End];
        string? html = open.IsHandled ? Answer(Build(body, open, open.Delimiter.End), open.Handlers) : null;
        if (html is not null)
        {
            output.Append(html);
            Counts.Add(open.Name, true);
            return;
        }

        // WordPress shows nothing for a core block that is empty; what another block's server-side code made, nobody can know.
        bool isCore = open.Name.StartsWith("core/", StringComparison.Ordinal);
        if (Counts.Add(open.Name, isCore) && !isCore)
        {
            context.Diagnostics.Add(Messages.UnknownBlock(context.Item, open.Name));
        }

        if (!isCore && unknown == UnknownMode.Keep)
        {
            output.Append($"<p><code>{WebUtility.HtmlEncode(source)}</code></p>");
            return;
        }

        context.Drop(source, "The block was made by the server; the export does not hold what it showed.", open.Name);
        if (!isCore && unknown == UnknownMode.Unwrap)
        {
            output.Append(OwnElements.Mark($"<{ContentElements.Placeholder} name=\"{open.Name}\"></{ContentElements.Placeholder}>", mark));
        }
    }

    private void Reusable(Block block, ref TextBuffer output)
    {
        string id = block["ref"];
        string? body = context.Index.ReusableBlock(id);
        Counts.Add(block.Name, body is not null);
        if (body is null)
        {
            context.Diagnostics.Add(Messages.ReusableBlockMissing(context.Item, id));
            context.Drop(block.Source, "The reusable block is not in the export.", block.Name);
            return;
        }

        if (_reusableText + body.Length > MostReusableText || !_openReusables.Add(id))
        {
            context.Diagnostics.Add(Messages.ReusableBlockCycle(context.Item, id));
            context.Drop(block.Source, "The reusable block holds itself.", block.Name);
            return;
        }

        _reusableText += body.Length;
        Render(prepareReusable(body), ref output);
        _openReusables.Remove(id);
    }

    private string? Answer(Block block, BlockHandler[] handlers)
    {
        foreach (BlockHandler handler in handlers)
        {
            string? html = handler(block, context);
            if (ReferenceEquals(html, ContentContext.DroppedMark))
            {
                return "";
            }

            if (html is { Length: > 0 })
            {
                return OwnElements.Mark(html, mark);
            }

            if (html is not null)
            {
                context.Diagnostics.Add(Messages.EmptyAnswer(context.Item, block.Name));
            }
        }

        return null;
    }

    private Block Build(string body, Open open, int end) => new(open.Name, body[open.Delimiter.Start..end])
    {
        Attributes = Json(body.AsSpan(open.Delimiter.Attributes.Start, open.Delimiter.Attributes.Length), open.Name),
        IsSelfClosing = open.Delimiter.Kind == BlockDelimiterKind.SelfClosing,
    };

    private JsonElement Json(ReadOnlySpan<char> json, string name)
    {
        if (json.Length == 0)
        {
            return default;
        }

        try
        {
            return JsonElement.Parse(json, new JsonDocumentOptions { MaxDepth = 512 });
        }
        catch (JsonException)
        {
            context.Diagnostics.Add(Messages.BadBlockAttributes(context.Item, name));
            return default;
        }
    }

    private readonly record struct Open(string Name, BlockDelimiter Delimiter, int OutputStart, BlockHandler[] Handlers)
    {
        public bool IsHandled => Handlers.Length > 0;
    }
}
