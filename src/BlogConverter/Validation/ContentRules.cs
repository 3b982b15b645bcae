// What bodies hold that readers would trip over.
using BlogConverter.Diagnostics;

namespace BlogConverter.Validation;

/// <summary>Rules about titles and bodies. Code is left alone: nothing in it is meant.</summary>
internal static class ContentRules
{
    public static IReadOnlyList<Rule> Rows { get; } =
    [
        new("VAL201", "title-empty", RuleGroup.Content, Severity.Warning, "A public post or page has no title.")
        {
            Why = "Lists, feeds and search results show nothing for it.",
            Fix = "Give it a title; for short notes without one, switch the rule off for their folder.",
            OnItem = EmptyTitle,
        },
        new("VAL202", "body-empty", RuleGroup.Content, Severity.Warning, "A public post or page has no body.")
        {
            Why = "The page is blank, which most often means that a template or a plugin made its content.",
            Fix = "Look at the old page and write down what it showed, or leave the page out.",
            OnItem = EmptyBody,
        },
        new("VAL203", "image-alt", RuleGroup.Content, Severity.Info, "An image has no alternative text.")
        {
            Why = "Whoever cannot see it does not learn what it shows.",
            Fix = "Describe the image; for a mere ornament say so with alt=\"\".",
            OnItem = ImagesWithoutText,
        },
        new("VAL204", "heading-skip", RuleGroup.Content, Severity.Info, "A heading is more than one level below the one before it.")
        {
            Why = "Screen readers and tables of contents take a section for missing.",
            Fix = "Lower the level of the heading.",
            OnItem = SkippedHeadings,
        },
        new("VAL205", "html-unbalanced", RuleGroup.Content, Severity.Warning, "A tag of HTML is never closed, or closes nothing.")
        {
            Why = "Everything behind it may be shown as a part of it, and Markdown behind it may stay raw.",
            Fix = "Close the tag, or remove it.",
            OnItem = UnbalancedTags,
        },
        new("VAL206", "shortcode-left", RuleGroup.Content, Severity.Warning, "A Markdown file still holds a shortcode or a block comment of WordPress.")
        {
            Why = "Readers see the code, or nothing where something was.",
            Fix = "Convert the post again, or write down what the shortcode showed.",
            OnItem = LeftMarkup.Find,
        },
        new("VAL207", "mojibake", RuleGroup.Content, Severity.Warning, "A text was decoded with the wrong character set.")
        {
            Why = "It shows Ã© where é was written.",
            Fix = "Repair the text; if the whole archive is like this, export again from a database whose connection is UTF-8.",
            OnItem = Mojibake,
        },
        new("VAL208", "template-syntax", RuleGroup.Content, Severity.Warning, "A body holds what the target's template language runs.")
        {
            Why = "The build fails, or the text vanishes from the page.",
            Fix = "Guard it in the generator's way; a conversion to the target does so by itself.",
            OnItem = TemplateCalls.Broken,
        },
        new("VAL209", "fence-open", RuleGroup.Content, Severity.Warning, "A code fence is never closed.")
        {
            Why = "The rest of the page is shown as code.",
            Fix = "Close the fence with the characters that opened it.",
            OnItem = OpenFence,
        },
        new("VAL210", "html-in-markdown", RuleGroup.Content, Severity.Info, "HTML stands where Markdown could say the same.")
        {
            Why = "Some generators drop raw HTML unless told otherwise.",
            Fix = "Write it as Markdown; --tidy does so.",
            OnItem = HtmlForMarkdown,
        },
        new("VAL211", "nested-too-deep", RuleGroup.Content, Severity.Warning, "A body of Markdown is nested too deep, or holds too many open marks.")
        {
            Why = "Parsers refuse it or take very long, and no other rule can look at its parts.",
            Fix = "Look at the file: it is damaged, or was made to do harm.",
            OnItem = item => item.Outline.IsRefused ? [new Spot("The body is nested too deep to be read.")] : [],
        },
    ];

    /// <summary>Elements whose end tag HTML lets one leave out, and which WordPress's texts leave out all the time.</summary>
    private static readonly HashSet<string> MayStayOpen = new("p li dt dd tr td th thead tbody tfoot option optgroup colgroup rt rp caption".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> Void = new("area base br col embed hr img input link meta param source track wbr".Split(' '), StringComparer.Ordinal);

    /// <summary>Elements that Markdown has its own marks for.</summary>
    private static readonly HashSet<string> OfMarkdown = new("p strong b em i h1 h2 h3 h4 h5 h6 blockquote ul ol li hr".Split(' '), StringComparer.Ordinal);

    /// <summary>UTF-8 read as windows-1252: the first byte of a sequence, and what its followers turn into.</summary>
    private static readonly string[] Misread = ["Ã¤", "Ã¶", "Ã¼", "Ã©", "Ã¨", "Ã\u00a0", "Ã¡", "Ã³", "Ã±", "Ã§", "ÃŸ", "Ã¥", "â€™", "â€œ", "â€\u009d", "â€“", "â€”", "â€¦", "Â\u00a0", "Â»", "Â«", "Â°", "ï»¿", "ðŸ"];

    private static IEnumerable<Spot> EmptyTitle(ItemView item)
    {
        // Asides, statuses, links and quotes never had one.
        if (item.IsWriting && item.IsPublic && item.Item.Title.Trim().Length == 0 && item.Item.PostFormat is null)
        {
            yield return new Spot($"The {item.Item.Type} has no title.") { Key = "title" };
        }
    }

    private static IEnumerable<Spot> EmptyBody(ItemView item)
    {
        if (item.IsWriting && item.IsPublic && string.IsNullOrWhiteSpace(item.Text))
        {
            yield return new Spot($"The {item.Item.Type} has no body.");
        }
    }

    private static IEnumerable<Spot> ImagesWithoutText(ItemView item) => !item.IsWriting ? [] : item.Outline.Images
        .Where(i => i.AlternativeText is null)
        .Select(i => Spot.At(i.Offset, $"The image {i.Address.Shortened()} has no alternative text."));

    private static IEnumerable<Spot> SkippedHeadings(ItemView item)
    {
        int before = 0;
        foreach (OutlineHeading heading in item.IsWriting ? item.Outline.Headings : [])
        {
            if (before > 0 && heading.Level > before + 1)
            {
                yield return Spot.At(heading.Offset, $"A heading of level {heading.Level} follows one of level {before}.");
            }

            before = heading.Level;
        }
    }

    private static IEnumerable<Spot> UnbalancedTags(ItemView item)
    {
        var open = new List<OutlineTag>();
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        var crossed = new HashSet<string>(StringComparer.Ordinal);
        foreach (OutlineTag tag in item.IsWriting ? item.Outline.Tags : [])
        {
            if (Void.Contains(tag.Name) || MayStayOpen.Contains(tag.Name) || tag.ClosesItself)
            {
                continue;
            }

            if (!tag.Closes)
            {
                open.Add(tag);
                names[tag.Name] = names.GetValueOrDefault(tag.Name) + 1;
                continue;
            }

            if (names.GetValueOrDefault(tag.Name) == 0)
            {
                // The end of what was told already: <b><i></b></i>.
                if (crossed.Remove(tag.Name))
                {
                    continue;
                }

                yield return Spot.At(tag.Offset, $"</{tag.Name}> closes nothing.");
                continue;
            }

            int match = open.FindLastIndex(o => o.Name == tag.Name);
            for (int i = match; i < open.Count; i++)
            {
                names[open[i].Name]--;
                if (i > match)
                {
                    crossed.Add(open[i].Name);
                    yield return Spot.At(open[i].Offset, $"<{open[i].Name}> is not closed before </{tag.Name}>.");
                }
            }

            open.RemoveRange(match, open.Count - match);
        }

        foreach (OutlineTag left in open)
        {
            yield return Spot.At(left.Offset, $"<{left.Name}> is never closed.");
        }
    }

    private static IEnumerable<Spot> Mojibake(ItemView item)
    {
        foreach (string mark in Misread)
        {
            foreach (int at in item.PlacesOf(mark).Take(1))
            {
                yield return Spot.At(at, $"\"{Around(item.Text, at)}\" looks like UTF-8 that was read as another character set.");
                yield break;
            }
        }
    }

    private static IEnumerable<Spot> OpenFence(ItemView item) => item.IsMarkdown && item.OpenFence >= 0 ? [Spot.At(item.OpenFence, "The code fence is never closed.")] : [];

    private static IEnumerable<Spot> HtmlForMarkdown(ItemView item)
    {
        OutlineTag first = item.IsMarkdown ? item.Outline.Tags.Find(t => !t.Closes && OfMarkdown.Contains(t.Name)) : default;
        if (first.Name is not null)
        {
            int count = item.Outline.Tags.Count(t => !t.Closes && OfMarkdown.Contains(t.Name));
            yield return Spot.At(first.Offset, $"<{first.Name}>{(count > 1 ? $" and {count - 1} more tags" : "")} could be Markdown.");
        }
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 8)..Math.Min(text.Length, at + 12)].ReplaceLineEndings(" ");
}
