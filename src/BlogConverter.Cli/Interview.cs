// The questions of the init command.
using BlogConverter.Model;
using BlogConverter.Outputs;
using Spectre.Console;

namespace BlogConverter.Cli;

/// <summary>Asks on the terminal. While a template of paths is typed, the line below shows where a post would go.</summary>
internal static class Interview
{
    private static readonly BlogItem Example = new()
    {
        Id = "120",
        Type = "post",
        Title = "Hello, world",
        Slug = new Slug("hello-world", "hello-world"),
        AuthorLogins = ["ann"],
        Published = new LocalDate(new DateTime(2024, 5, 31, 9, 30, 0), null),
    };

    public static InitAnswers Ask(string? target, string? output)
    {
        OutputTarget chosen = OutputTarget.Find(target ?? AnsiConsole.Prompt(
            new SelectionPrompt<string>().Title("Which generator builds the new site?").AddChoices(OutputTarget.Known.Select(t => t.Name))))!;
        string folder = output ?? AnsiConsole.Ask("Into which folder?", "site");
        return new InitAnswers(chosen, folder)
        {
            Path = AskPath(chosen, folder),
            KeepsAddresses = AnsiConsole.Confirm("Keep the old addresses, so that links from elsewhere still work?"),
            IncludesDrafts = AnsiConsole.Confirm("Convert drafts too?", defaultValue: false),
            HasComments = AnsiConsole.Confirm("Keep the visitors' comments as data files?"),
        };
    }

    /// <summary>Reads a template key by key; null when it is left as the target has it.</summary>
    private static string? AskPath(OutputTarget target, string folder)
    {
        AnsiConsole.WriteLine("Where should posts go? Type a template with {year} {month} {day} {slug} {id} {category} {author} {lang}, or press Enter.");
        string typed = "";
        string? template = null;
        AnsiConsole.Live(Shown(target, folder, typed)).Start(live =>
        {
            while (true)
            {
                live.UpdateTarget(Shown(target, folder, typed));
                live.Refresh();
                if (AnsiConsole.Console.Input.ReadKey(intercept: true) is not { } key)
                {
                    return;
                }

                if (key.Key == ConsoleKey.Enter && (typed.Length == 0 || Problem(target, typed) is null))
                {
                    template = typed.Length == 0 ? null : typed;
                    return;
                }

                typed = key.Key == ConsoleKey.Backspace ? typed[..Math.Max(0, typed.Length - 1)] : char.IsControl(key.KeyChar) ? typed : typed + key.KeyChar;
            }
        });
        return template;
    }

    private static Rows Shown(OutputTarget target, string folder, string typed)
    {
        string? template = typed.Length == 0 ? null : typed;
        string below = template is not null && Problem(target, template) is { } problem ? problem : $"{folder}/{PathPreview.Of(target, template, Example, "news")}";
        return new Rows(new Text("> " + typed), new Text("  → " + below));
    }

    private static string? Problem(OutputTarget target, string template)
    {
        try
        {
            PathPreview.Of(target, template, Example, "news");
            return null;
        }
        catch (ArgumentException exception)
        {
            return exception.Message.Split(" (Parameter", 2)[0];
        }
    }
}
