// Which findings of a baseline a run could have made again.
namespace BlogConverter.Validation;

/// <summary>Who checks one file of an archive is not told that the findings of all others are gone.</summary>
/// <param name="inputs">The inputs as the user named them; a folder stands for everything in it, be it there still or not.</param>
/// <param name="hasUploads">True when uploaded files were looked for.</param>
internal sealed class BaselineScope(IReadOnlyList<string> inputs, bool hasUploads)
{
    private readonly string[] _inputs = [.. inputs.Select(FindingFingerprint.Normal)];

    /// <summary>True when a file was looked at, or would have been if it were there.</summary>
    /// <param name="file">As a finding names it.</param>
    /// <param name="code">The rule of the finding.</param>
    public bool Holds(string file, string code)
    {
        string name = FindingFingerprint.Normal(file);
        return _inputs.Any(i => i == "." || name == i || (name.StartsWith(i, StringComparison.Ordinal) && (i.EndsWith('/') || name[i.Length] is '/' or '!')))
            || (hasUploads && Rules.Find(code)?.Group == RuleGroup.Media);
    }
}
