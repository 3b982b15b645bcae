// The files of a built site that its pages ask for.
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Xunit;

namespace BlogConverter.Tests.Generators;

/// <summary>Follows addresses of the site itself from a page into the folder that the generator filled.</summary>
internal static partial class BuiltFiles
{
    /// <summary>How many of a page's images and links to uploads are the site's own; each has to lead to a file of the built site.</summary>
    /// <param name="folder">The built site.</param>
    /// <param name="page">The page.</param>
    /// <param name="except">Addresses that never led anywhere.</param>
    public static int AssertThere(string folder, IElement page, params string[] except)
    {
        string[] addresses =
        [
            .. page.QuerySelectorAll("img[src]").Select(i => i.GetAttribute("src")!).Where(a => a.StartsWith('/') && !a.StartsWith("//", StringComparison.Ordinal)),
            .. page.QuerySelectorAll("a[href^='/wp-content/'], a[href^='/assets/files/']").Select(a => a.GetAttribute("href")!),
        ];
        addresses = [.. addresses.Except(except)];
        Assert.All(addresses, a => Assert.True(File.Exists(FileOf(folder, a)), $"{a} leads to nothing"));
        return addresses.Length;
    }

    /// <summary>The file behind an address from the root of the site.</summary>
    public static string FileOf(string folder, string address) => Path.Combine(folder, Uri.UnescapeDataString(address.Split('?', '#')[0]).TrimStart('/'));

    /// <summary>Docusaurus gives files names that hold the fingerprint of what is in them; without it they are called as before, below a place.</summary>
    public static void TakeOffFingerprints(IElement page, string place = "/")
    {
        foreach (IElement file in page.QuerySelectorAll("img[src^='/assets/images/'], a[href^='/assets/files/']"))
        {
            string attribute = file.LocalName == "img" ? "src" : "href";
            string address = file.GetAttribute(attribute)!;
            file.SetAttribute(attribute, place + Fingerprint().Replace(address[(address.LastIndexOf('/') + 1)..], "."));
        }
    }

    [GeneratedRegex("-[0-9a-f]{32}\\.", RegexOptions.NonBacktracking)]
    private static partial Regex Fingerprint();
}
