// How a finding is known again.
using System.Security.Cryptography;
using System.Text;

namespace BlogConverter.Validation;

/// <summary>Lines move with every edit, so a finding is known by what it says and of what.</summary>
internal static class FindingFingerprint
{
    public static string Of(Finding finding)
    {
        string file = finding.Source.File.Replace('\\', '/');
        string text = string.Join('\n', finding.Rule.Code, file.StartsWith("./", StringComparison.Ordinal) ? file[2..] : file, finding.ItemId, finding.Message);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
    }
}
