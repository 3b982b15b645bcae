// The zone of dates that do not tell their own.
using BlogConverter.Model;
using BlogConverter.Planning;
using Xunit;

namespace BlogConverter.Tests.Planning;

public sealed class SourceTimeZoneTests
{
    [Theory]
    [InlineData(null, "2020-07-01T08:00:00")]
    [InlineData("UTC", "2020-07-01T08:00:00+00:00")]
    [InlineData("+05:30", "2020-07-01T08:00:00+05:30")]
    [InlineData("-03:30", "2020-07-01T08:00:00-03:30")]
    [InlineData("Europe/Berlin", "2020-07-01T08:00:00+02:00")]
    public void A_date_without_an_offset_gets_the_named_one(string? zone, string expected) =>
        Assert.Equal(expected, new SourceTimeZone(zone).Apply(new LocalDate(new DateTime(2020, 7, 1, 8, 0, 0), null))!.Value.ToString());

    [Fact]
    public void A_date_with_an_offset_keeps_it() =>
        Assert.Equal("2020-07-01T08:00:00+09:00", new SourceTimeZone("UTC").Apply(new LocalDate(new DateTime(2020, 7, 1, 8, 0, 0), TimeSpan.FromHours(9)))!.Value.ToString());

    [Theory]
    [InlineData("Mars/Olympus")]
    [InlineData("+25:00")]
    [InlineData("2")]
    public void An_unknown_zone_is_refused_with_advice(string zone) =>
        Assert.Contains("Europe/Berlin", Assert.Throws<ArgumentException>(() => new SourceTimeZone(zone)).Message, StringComparison.Ordinal);
}
