// What nothing here understands.
using BlogConverter.Diagnostics;
using BlogConverter.FrontMatter;
using BlogConverter.Model;

namespace BlogConverter.Readers.MarkdownFiles;

/// <summary>Carries the rest of the fields over, without what is private.</summary>
internal static class CarriedFields
{
    private static readonly string[] Private = ["password", "email", "authoremail", "useremail", "mail", "ip", "ipaddress", "authorip"];

    /// <param name="fields">The fields, of which the understood ones have been taken.</param>
    /// <param name="place">Where the file is.</param>
    /// <param name="itemId">The item.</param>
    /// <param name="diagnostics">Gets the names of private fields.</param>
    public static IReadOnlyList<ExtraField> Of(FieldBag fields, SourcePosition place, string itemId, DiagnosticBag diagnostics)
    {
        var carried = new List<ExtraField>();
        foreach ((string key, FrontMatterValue value) in fields.Rest)
        {
            if (Public(key, value, place, itemId, diagnostics) is { } shown && !carried.Exists(f => f.Key == key))
            {
                carried.Add(new ExtraField(key, shown));
            }
        }

        return carried;
    }

    private static FrontMatterValue? Public(string key, FrontMatterValue value, SourcePosition place, string itemId, DiagnosticBag diagnostics)
    {
        if (Private.Contains(FieldBag.NameOf(key)))
        {
            if (!value.IsEmpty)
            {
                diagnostics.Add(Messages.PrivateFieldLeftOut(place, key, itemId));
            }

            return null;
        }

        if (value is FrontMatterMap map)
        {
            var shown = new FrontMatterMap();
            foreach ((string inner, FrontMatterValue item) in map)
            {
                if (Public(inner, item, place, itemId, diagnostics) is { } kept)
                {
                    shown.Add(inner, kept);
                }
            }

            return shown;
        }

        return value is FrontMatterList list && list.Items.Any(i => i is FrontMatterMap or FrontMatterList)
            ? new FrontMatterList([.. list.Items.Select(i => Public("", i, place, itemId, diagnostics)).OfType<FrontMatterValue>()])
            : value;
    }
}
