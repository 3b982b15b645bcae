// The settings file: command line over file over default.
using Xunit;

namespace BlogConverter.Cli.Tests;

public sealed class SettingsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_file_in_the_working_folder_is_read_and_the_command_line_wins()
    {
        _folder.Write("blogconverter.yaml", """
            # what this site always wants
            output: site
            types: [page]
            fields: title,date:created
            dry-run: no
            """);

        Assert.Equal(0, CliProcess.Run(_folder.Root, "convert", CliProcess.Sample).ExitCode);
        SortedDictionary<string, string> files = _folder.Files("site");
        Assert.Equal(["pages/about.md", "pages/about/keepers.md"], files.Keys);
        Assert.StartsWith("---\ntitle: About the house\ncreated: ", files["pages/about.md"], StringComparison.Ordinal);

        Assert.Equal(0, CliProcess.Run(_folder.Root, "convert", CliProcess.Sample, "--output", "other", "--types", "post").ExitCode);
        Assert.Equal(6, _folder.Files("other").Keys.Count(f => f.EndsWith(".md", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_named_file_is_read_instead_of_the_one_in_the_working_folder()
    {
        _folder.Write("blogconverter.yaml", "nonsense: 1");
        _folder.Write("settings/hugo.yaml", "to: hugo\noutput: site\n");

        Assert.Equal(0, CliProcess.Run(_folder.Root, "convert", CliProcess.Sample, "--settings", "settings/hugo.yaml").ExitCode);
        Assert.Contains("content/posts/no.md", _folder.Files("site").Keys);
    }

    [Fact]
    public void A_switch_of_the_file_can_be_taken_back()
    {
        _folder.Write("blogconverter.yaml", "dry-run: true\noutput: out\n");

        CliProcess.Run(_folder.Root, "convert", CliProcess.Sample);
        Assert.Empty(_folder.Files("out"));
        CliProcess.Run(_folder.Root, "convert", CliProcess.Sample, "--dry-run", "false");
        Assert.NotEmpty(_folder.Files("out"));
    }

    [Fact]
    public void An_empty_file_changes_nothing()
    {
        _folder.Write("blogconverter.yaml", "# nothing yet\n");

        Assert.Equal(0, CliProcess.Run(_folder.Root, "convert", CliProcess.Sample, "--output", "out").ExitCode);
        Assert.Equal(8, _folder.Files("out").Keys.Count(f => f.EndsWith(".md", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_shortcode_gets_a_template_without_code()
    {
        _folder.Write("blogconverter.yaml", """
            output: out
            shortcodes:
              event: "<p><strong>{title}</strong> on {date}: {content}</p>"
            """);

        Assert.Equal(0, CliProcess.Run(_folder.Root, "convert", CliProcess.Sample).ExitCode);
        Assert.Contains("**Open day** on 2023-06-04: Bring a torch", _folder.Files("out")["posts/no.md"], StringComparison.Ordinal);
    }
}
