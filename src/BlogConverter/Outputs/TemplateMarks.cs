// Text in which a template language would see something of its own.
namespace BlogConverter.Outputs;

/// <summary>Liquid and Nunjucks both begin with <c>{{</c> and <c>{%</c>, Nunjucks with <c>{#</c> besides. Hexo and Eleventy can be told to leave a file alone, and then its text needs no marks at all.</summary>
internal static class TemplateMarks
{
    public static bool AreIn(ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOf('{'); at >= 0 && at + 1 < text.Length;)
        {
            if (text[at + 1] is '{' or '%' or '#')
            {
                return true;
            }

            int next = text[(at + 1)..].IndexOf('{');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }
}
