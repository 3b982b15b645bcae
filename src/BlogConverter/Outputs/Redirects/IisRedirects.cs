// The file web.config of IIS.
using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using BlogConverter.Diagnostics;

namespace BlogConverter.Outputs.Redirects;

/// <summary>Rewrite maps and rules of the module URL Rewrite 2; see learn.microsoft.com, "Using Rewrite Maps". IIS has decoded the path, and compares without regard to case.</summary>
internal static class IisRedirects
{
    public static RedirectFormat Create() => new("iis", "web.config", RedirectPlace.Served, Write);

    private static string[] Write(IReadOnlyList<OldAddress> addresses, DiagnosticBag diagnostics)
    {
        // One map for paths, and one for each name of a query at each path.
        var maps = new SortedDictionary<(string Path, string Name), Dictionary<string, string>>(
            Comparer<(string Path, string Name)>.Create((a, b) => string.CompareOrdinal(b.Path + '\n' + b.Name, a.Path + '\n' + a.Name)));
        foreach (OldAddress address in addresses)
        {
            if (Place(address) is not { } place)
            {
                diagnostics.Add(Messages.RedirectNotSayable("IIS", address.Redirect.From, "it has several names in its query, or characters that XML does not know", address.Redirect.ItemId));
                continue;
            }

            Dictionary<string, string> map = maps.TryGetValue((place.Path, place.Name), out Dictionary<string, string>? known)
                ? known
                : maps[(place.Path, place.Name)] = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            if (!map.TryAdd(place.Key, address.To) && map[place.Key] != address.To)
            {
                diagnostics.Add(Messages.RedirectNotSayable("IIS", address.Redirect.From, "it differs from another one in capitals only", address.Redirect.ItemId));
            }
        }

        return [Text([.. maps.Select((map, i) => (map.Key.Path, map.Key.Name, $"old{i.ToString(CultureInfo.InvariantCulture)}", map.Value))])];
    }

    /// <summary>The map and the key for an address; null where IIS has no way to say it.</summary>
    private static (string Path, string Name, string Key)? Place(OldAddress address)
    {
        if (address.PathText is not { } text || !text.EnumerateRunes().All(r => r.IsBmp ? XmlConvert.IsXmlChar((char)r.Value) : true))
        {
            return null;
        }

        string path = text.Trim('/');
        return !address.HasQuery ? ("", "", path)
            : address.Values is [var (name, value)] ? ("/" + path, name, value)
            : null;
    }

    private static string Text(IReadOnlyList<(string Path, string Name, string Map, Dictionary<string, string> Lines)> maps)
    {
        var root = new XElement("configuration", new XElement("system.webServer", new XElement("rewrite",
            new XElement("rewriteMaps", maps.Select(m => new XElement("rewriteMap", new XAttribute("name", m.Map),
                m.Lines.Select(l => new XElement("add", new XAttribute("key", l.Key), new XAttribute("value", l.Value)))))),
            new XElement("rules", maps.Select(Rule)))));
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Entitize }))
        {
            root.Save(writer);
        }

        return text.Append('\n').ToString();
    }

    private static XElement Rule((string Path, string Name, string Map, Dictionary<string, string> Lines) map) => new("rule",
        new XAttribute("name", "Old addresses " + map.Map),
        new XAttribute("stopProcessing", true),
        new XElement("match", new XAttribute("url", map.Name.Length == 0 ? "^(.*?)/?$" : QueryPath(map.Path))),
        new XElement("conditions",
            map.Name.Length == 0 ? null : Condition("{QUERY_STRING}", $"(?:^|&){map.Name}=([^&]+)(?:&|$)"),
            Condition($"{{{map.Map}:{(map.Name.Length == 0 ? "{R:1}" : "{C:1}")}}}", "(.+)")),
        new XElement("action", new XAttribute("type", "Redirect"), new XAttribute("url", "{C:1}"), new XAttribute("appendQueryString", false), new XAttribute("redirectType", "Permanent")));

    private static XElement Condition(string input, string pattern) => new("add", new XAttribute("input", input), new XAttribute("pattern", pattern));

    private static string QueryPath(string path) => path.Length == 1
        ? "^(?:index\\.php)?$"
        : $"^{System.Text.RegularExpressions.Regex.Escape(path[1..])}/?(?:index\\.php)?$";
}
