// Front matter that cannot be read.
namespace BlogConverter.FrontMatter;

/// <summary>Carries what is wrong, and where, from a reader of one format to <see cref="FrontMatterReader"/>, which turns it into a finding. It never leaves the room.</summary>
/// <param name="line">The line within the front matter, counted from 1.</param>
/// <param name="reason">One sentence without a full stop.</param>
internal sealed class FrontMatterDefect(int line, string reason) : Exception(reason)
{
    public int Line { get; } = line;
}
