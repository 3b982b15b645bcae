// Nothing private leaves an export.
using System.Text;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Corpus;

public sealed class PrivacyTests
{
    public static TheoryData<string> Exports() => [.. RealExports.WholeSites];

    [SharedTheory]
    [MemberData(nameof(Exports), DisableDiscoveryEnumeration = true)]
    public async Task No_password_address_or_ip_is_in_any_output(string export)
    {
        IndependentExport source = IndependentExport.Load(SharedFolder.File(export));
        string publicText = string.Join('\n', source.Items.Where(i => i.Status == "publish" && i.Password.Length == 0).Select(i => i.Title + "\n" + i.Excerpt + "\n" + i.Body));
        string[] secrets = [.. source.Items.Select(i => i.Password).Where(p => p.Length > 0)
            .Concat(source.Items.SelectMany(i => i.CommentSecrets)).Concat(source.Emails).Distinct()
            .Where(secret => !publicText.Contains(secret, StringComparison.OrdinalIgnoreCase))];
        Assert.NotEmpty(secrets);

        // The widest choice of items is the hardest case: their bodies may go out, their passwords may not.
        foreach (ConversionOptions options in new[] { new ConversionOptions(), new() { Types = ["all"], Include = ["drafts", "pending", "future", "private", "password", "trash"] } })
        {
            using Converted converted = await Converted.Run(SharedFolder.File(export), options);
            string everything = string.Join('\n', converted.Files().Select(f => f.Key + "\n" + Encoding.UTF8.GetString(f.Value)).Append(converted.ReportText));
            string[] bodies = options.Include.Count == 0 ? [] : [.. source.Items.Select(i => i.Body)];
            Assert.DoesNotContain(secrets, secret => everything.Contains(secret, StringComparison.OrdinalIgnoreCase) && !bodies.Any(b => b.Contains(secret, StringComparison.OrdinalIgnoreCase)));
        }
    }
}
