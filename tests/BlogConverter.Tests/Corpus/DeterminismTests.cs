// The same input gives the same bytes.
using System.Globalization;
using BlogConverter.Tests.Support;
using Xunit;

namespace BlogConverter.Tests.Corpus;

public sealed class DeterminismTests
{
    [SharedTheory]
    [InlineData("oracle/genuine.xml")]
    [InlineData("corpus/real/parchlinux__parchlinux.com__wordpress-export.xml")]
    public async Task Neither_culture_nor_workers_change_a_byte(string export)
    {
        using Converted first = await Converted.Run(SharedFolder.File(export), new() { Jobs = 4 });
        CultureInfo before = CultureInfo.DefaultThreadCurrentCulture ?? CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
        try
        {
            using Converted second = await Converted.Run(SharedFolder.File(export), new() { Jobs = 1 });
            Assert.Equal(first.Files().Keys, second.Files().Keys);
            Assert.All(first.Files(), file => Assert.Equal(file.Value, second.Files()[file.Key]));
            Assert.Equal(first.ReportText, second.ReportText);
        }
        finally
        {
            CultureInfo.DefaultThreadCurrentCulture = before;
        }
    }
}
