// How a finding is known again.
using System.Security.Cryptography;
using System.Text;

namespace BlogConverter.Validation;

/// <summary>Lines move with every edit, so a finding is known by what it says and of what.</summary>
internal static class FindingFingerprint
{
    /// <summary>A file's name however the user wrote its folder.</summary>
    public static string Normal(string file)
    {
        string name = file.Replace('\\', '/');
        return name.StartsWith("./", StringComparison.Ordinal) && name.Length > 2 ? name[2..] : name;
    }

    public static string Of(Finding finding)
    {
        string text = string.Join('\n', finding.Rule.Code, Normal(finding.Source.File), finding.ItemId, finding.Message);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
    }
}
