// When an embedded document came through.
namespace BlogConverter.Proof;

/// <summary>An embed's address may come back in a frame, in a link, or in a provider's own form that holds its id.</summary>
internal static class Embeds
{
    public static bool Same(Fact asked, Fact given) => IsReachedBy(asked, given.First ?? "");

    public static bool IsReachedBy(Fact asked, string address) =>
        Addresses.Same(asked.First ?? "", address) || (asked.Second.Length > 2 && address.Contains(asked.Second, StringComparison.Ordinal));

    /// <summary>True where a token of the Markdown leads to an embed, whatever it says.</summary>
    public static bool IsReachedIn(Reading said, int token, Fact asked)
    {
        int start = said.Tokens[token].Start, end = said.EndOf(token);
        foreach (Fact fact in said.FactsIn(start, end))
        {
            if (said.Text[fact.Position] == Mark.Embed && Same(asked, fact))
            {
                return true;
            }
        }

        foreach (Run run in said.RunsIn(start, end))
        {
            if (run.Style.Link > 0 && IsReachedBy(asked, said.Links[run.Style.Link].Address))
            {
                return true;
            }
        }

        return false;
    }
}
