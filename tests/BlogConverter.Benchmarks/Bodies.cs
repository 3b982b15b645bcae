// What the benchmarks read.
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace BlogConverter.Benchmarks;

/// <summary>
/// A hundred bodies. The environment variable <c>BLOGCONVERTER_BODIES</c> may name a file of JSON lines with the properties <c>raw</c>, a body as it stands
/// in an export, and <c>html</c>, what a browser would be served; without it the bodies are made here.
/// </summary>
internal static class Bodies
{
    public const int Count = 100;

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private static readonly string? File = Environment.GetEnvironmentVariable("BLOGCONVERTER_BODIES");

    /// <summary>Bodies as they stand in an export.</summary>
    public static string[] Raw { get; } = Read("raw") ?? [.. Enumerable.Range(0, Count).Select(Made)];

    /// <summary>Bodies as finished HTML.</summary>
    public static string[] Html { get; } = Read("html") ?? [.. Raw.Select(Content.Autop.Apply)];

    private static string[]? Read(string property) => File is null ? null : [.. System.IO.File.ReadLines(File).Take(Count).Select(line => Value(line, property))];

    private static string Value(string line, string property)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty(property).GetString()!;
    }

    // About 7,000 characters of a classic post.
    private static string Made(int number)
    {
        var body = new StringBuilder().Append(Invariant, $"The <em>first</em> paragraph of post {number}, with a <a href=\"https://example.org/{number}/\">link</a>.\n\n<!--more-->\n\n");
        for (int i = 0; i < 12; i++)
        {
            body.Append(
                Invariant,
                $"""
                <h3>Part {i}</h3>
                Some words &amp; <strong>strong</strong> ones, a snake_case name, 3 * 4 and a "quotation" that goes on for a while, so that there is prose to read.
                A second line of the same paragraph, and <code>code {i}</code> in it.

                <img class="alignnone size-large" src="https://example.org/wp-content/uploads/{number}-{i}.jpg" alt="Picture {i}" />

                <ul>
                <li>One</li>
                <li>Two with <a href="https://example.org/{i}?a=1&amp;b=2" title="Title">a link</a></li>
                </ul>
                [caption id="a" align="aligncenter" width="300"]<img src="https://example.org/{i}.png" alt="" /> A caption[/caption]


                """);
        }

        return body.ToString();
    }
}
