// The fields of files with front matter.
using System.Globalization;
using BlogConverter.Diagnostics;
using BlogConverter.FrontMatter;
using BlogConverter.Outputs;

namespace BlogConverter.Validation;

/// <summary>Rules about front matter: whether it is read alike everywhere, and whether the target finds what it needs.</summary>
internal static class FrontMatterRules
{
    public static IReadOnlyList<Rule> Rows { get; } =
    [
        new("VAL501", "front-matter-invalid", RuleGroup.FrontMatter, Severity.Error, "The front matter cannot be read.")
        {
            Why = "Generators stop the build at such a file, or publish it with the fields as text.",
            Fix = "Mend the line named.",
            Diagnostics = ["FMT003", "FMT004"],
        },
        new("VAL502", "front-matter-repaired", RuleGroup.FrontMatter, Severity.Warning, "The front matter is not valid, though its meaning is plain.")
        {
            Why = "This program reads it; the generator does not.",
            Fix = "Put the value between quotes, use spaces in place of tabs, and each key once.",
            Diagnostics = ["FMT001", "FMT002"],
        },
        new("VAL503", "ambiguous-scalar", RuleGroup.FrontMatter, Severity.Warning, "A bare YAML value is a text to its author and something else to a parser.")
        {
            Why = "Depending on the parser no becomes false, 2019 a number and 12:30 the number 750.",
            Fix = "Put the value between quotes.",
            OnItem = AmbiguousScalars,
        },
        new("VAL504", "wrong-type", RuleGroup.FrontMatter, Severity.Warning, "A field holds a value of the wrong kind.")
        {
            Why = "Many templates take the text \"false\" for true, and a date that is none stops the build.",
            Fix = "Write flags without quotes, and dates as 2024-05-31 or 2024-05-31T08:00:00+02:00.",
            Diagnostics = ["FMT006"],
            OnItem = WrongTypes,
        },
        new("VAL505", "mixed-zones", RuleGroup.FrontMatter, Severity.Info, "Some dates of the archive say their zone and others do not.")
        {
            Why = "The build takes the latter for the building machine's zone: the same post gets another day elsewhere.",
            Fix = "Give every date its offset, or none; --timezone supplies it in a conversion.",
            OnArchive = MixedZones,
        },
        new("VAL506", "slug-mismatch", RuleGroup.FrontMatter, Severity.Info, "The slug in the front matter is not the file's name.")
        {
            Why = "Whoever looks for the page by its address does not find the file.",
            Fix = "Rename the file, or take the field out.",
            OnItem = SlugMismatch,
        },
        new("VAL507", "address-twice", RuleGroup.FrontMatter, Severity.Error, "Two public pages have one address.")
        {
            Why = "The generator writes one over the other without a word.",
            Fix = "Give one of them another slug or permalink.",
            OnArchive = AddressesTwice,
        },
        new("VAL508", "field-missing", RuleGroup.FrontMatter, Severity.Error, "A field that the target needs is missing.")
        {
            Why = "The build stops, or the page has no title.",
            Fix = "Add the field; a conversion to the target fills it in.",
            OnItem = MissingFields,
        },
        new("VAL509", "field-unknown", RuleGroup.FrontMatter, Severity.Info, "A field means nothing to the target.")
        {
            Why = "It may be one of another generator, whose effect is lost.",
            Fix = "Rename it to the target's own field, or switch the rule off if your templates read it.",
            IsToldOnce = true,
            OnItem = UnknownFields,
        },
    ];

    /// <summary>Keys whose values are texts to every generator.</summary>
    private static readonly HashSet<string> Texts = new(
        ["title", "slug", "tags", "tag", "categories", "category", "author", "authors", "description", "summary", "excerpt", "keywords", "subtitle", "name", "series"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Flags = new(["draft", "published", "comments", "hidden", "unlisted", "toc", "math", "sticky", "featured", "noindex"], StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<Spot> AmbiguousScalars(ItemView item)
    {
        if (item.Front is not { Format: FrontMatterFormat.Yaml or FrontMatterFormat.Headless or FrontMatterFormat.ClosingOnly } || item.Fields is not { } fields)
        {
            yield break;
        }

        foreach ((string key, FrontMatterValue value) in fields.Where(f => Texts.Contains(f.Key)))
        {
            var bare = new Lazy<HashSet<string>>(() => BareYaml.ValuesOf(key, item.Front.Front));
            foreach (FrontMatterValue part in value is FrontMatterList list ? list.Items : [value])
            {
                if (BareText(part, bare) is { Length: > 0 } text)
                {
                    yield return new Spot($"'{text}' in '{key}' is a text only between quotes.") { Key = key };
                }
            }
        }
    }

    /// <summary>What stands there without quotes and is no text to some parser; empty for all else. The reader has taken the quotes off: whether there were any, the line tells.</summary>
    private static string BareText(FrontMatterValue value, Lazy<HashSet<string>> bare) => value switch
    {
        FrontMatterText text => YamlScalar.IsAmbiguous(text.Text) && bare.Value.Contains(text.Text) ? text.Text : "",
        FrontMatterNumber number => number.Number.ToString(CultureInfo.InvariantCulture),
        FrontMatterFlag flag => flag.Flag ? "true" : "false",
        FrontMatterDate date => date.ToString(),
        _ => "",
    };

    private static IEnumerable<Spot> WrongTypes(ItemView item)
    {
        foreach ((string key, FrontMatterValue value) in item.Fields ?? [])
        {
            if (Flags.Contains(key) && value is FrontMatterText { Text: var text } && text.ToLowerInvariant() is "true" or "false" or "yes" or "no")
            {
                yield return new Spot($"'{key}' holds the text '{((FrontMatterText)value).Text}' and not a flag.") { Key = key };
            }
            else if (key.ToLowerInvariant() is "tags" or "categories" && value is FrontMatterMap or FrontMatterNumber or FrontMatterFlag)
            {
                yield return new Spot($"'{key}' holds {(value is FrontMatterMap ? "a map" : "a single value")} and not a list.") { Key = key };
            }
            else if (key.Equals("title", StringComparison.OrdinalIgnoreCase) && value is FrontMatterList or FrontMatterMap)
            {
                yield return new Spot("'title' holds more than a text.") { Key = key };
            }
        }
    }

    private static IEnumerable<Spot> MixedZones(ArchiveView archive)
    {
        ArchiveItem[] dated = [.. archive.Items.Where(i => i.IsFile && i.HasDate)];
        ArchiveItem[] without = [.. dated.Where(i => !i.HasOffset)];
        if (without.Length > 0 && without.Length < dated.Length)
        {
            yield return new Spot($"{without.Length} of {dated.Length} dates say no zone; this is the first of them.") { Source = without[0].Source, ItemId = without[0].Id };
        }
    }

    private static IEnumerable<Spot> SlugMismatch(ItemView item)
    {
        if (item.Fields is { } fields && fields.ContainsKey("slug") && fields["slug"] is FrontMatterText { Text.Length: > 0 } slug)
        {
            string path = item.Item.Source.File.Replace('\\', '/');
            string name = Path.GetFileNameWithoutExtension(path[(path.LastIndexOfAny(['/', '!']) + 1)..]);
            string[] folders = path.Split('/');
            name = WithoutDate(WithoutLanguage(name == "index" && folders.Length > 1 ? folders[^2] : name));
            string last = slug.Text.TrimEnd('/').Split('/')[^1];
            if (name != "_index" && last.Length > 0 && !IsCutShort(name, last) && !name.EndsWith(last, StringComparison.OrdinalIgnoreCase) && !last.EndsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                yield return new Spot($"The slug is '{slug.Text}', the file is called '{name}'.") { Key = "slug" };
            }
        }
    }

    /// <summary>Hugo's names of translations end with their language: <c>about.de.md</c>.</summary>
    private static string WithoutLanguage(string name) => name.LastIndexOf('.') is > 0 and var dot && name.Length - dot is >= 3 and <= 6 ? name[..dot] : name;

    /// <summary>Jekyll's names begin with a date.</summary>
    private static string WithoutDate(string name) => name.Length > DateLength && DateOnly.TryParseExact(name.AsSpan(0, DateLength), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? name[(DateLength + 1)..] : name;

    private const int DateLength = 10;

    /// <summary>Names of files have an end where slugs have none.</summary>
    private static bool IsCutShort(string name, string slug) => name.Length >= LongName && slug.AsSpan().CommonPrefixLength(name) >= LongName;

    private const int LongName = 50;

    private static IEnumerable<Spot> AddressesTwice(ArchiveView archive) => archive.Items
        .Where(i => i.IsPublic && i.IsPage && i.Address.Length > 0)
        .GroupBy(i => i.Address.TrimEnd('/'), StringComparer.Ordinal)
        .Where(g => g.Select(i => (i.Type, i.Id)).Distinct().Count() > 1)
        .SelectMany(g => g.Skip(1).Select(i => new Spot($"{i.Address} is the address of {g.First().Source.File} already.") { Source = i.Source, ItemId = i.Id }));

    /// <summary>What a build stops at; what a conversion always writes besides (a layout, an address) may be the default of a folder, or wanted otherwise.</summary>
    private static IEnumerable<Spot> MissingFields(ItemView item) => item.Options.Target is not { } target || item.Fields is not { } fields ? [] : target.Fields
        .Where(f => f.IsRequired && (f.Name is "title" or "date" or "excerpt") && !fields.ContainsKey(f.Key))
        .Select(f => new Spot($"{target.Name} needs the field '{f.Key}'."));

    private static IEnumerable<Spot> UnknownFields(ItemView item)
    {
        if (item.Options.Target is not { } target || item.Fields is not { } fields)
        {
            return [];
        }

        HashSet<string> known = new([.. target.Fields.Select(f => f.Key), .. target.ReservedKeys, .. KnownFields.All.SelectMany(f => new[] { f.Name, f.Key }), .. target.Extras.Select(f => f.Key)], StringComparer.OrdinalIgnoreCase);
        return fields.Where(f => !known.Contains(f.Key)).Select(f => new Spot($"The field '{f.Key}' means nothing to {target.Name}.") { Key = f.Key });
    }
}
