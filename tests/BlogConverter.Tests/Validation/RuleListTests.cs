// The list of rules, and that it says enough of each.
using BlogConverter.Tests.Support;
using BlogConverter.Validation;
using Xunit;

namespace BlogConverter.Tests.Validation;

public sealed class RuleListTests
{
    [Fact]
    public void Codes_rise_and_names_are_unique()
    {
        Assert.Equal(Rules.All.Select(r => r.Code).Order(StringComparer.Ordinal), Rules.All.Select(r => r.Code));
        Assert.Equal(Rules.All.Count, Rules.All.Select(r => r.Code).Distinct().Count());
        Assert.Equal(Rules.All.Count, Rules.All.Select(r => r.Name).Distinct().Count());
    }

    [Fact]
    public void Every_rule_says_why_and_what_to_do() => Assert.All(Rules.All, rule =>
    {
        Assert.Matches("^[A-Z].*[.]$", rule.Title);
        Assert.Matches("^[A-Z].*[.]$", rule.Why);
        Assert.NotEmpty(rule.Fix);
        Assert.Contains(rule.Title, RulePage.Of(rule), StringComparison.Ordinal);
    });

    [Fact]
    public void The_list_in_the_repository_is_made_of_the_rules() => Assert.Equal(
        RulePage.List(),
        File.ReadAllText(Path.Combine(SourceTree.Repository, ".github", "RULES.md")).ReplaceLineEndings("\n"));

    [Fact]
    public void A_rule_is_found_by_code_and_by_name()
    {
        Assert.Equal("VAL203", Rules.Find("Image-Alt")?.Code);
        Assert.Equal("VAL203", Rules.Find("val203")?.Code);
        Assert.Null(Rules.Find("VAL000"));
    }
}
