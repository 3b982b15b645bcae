// No option is forgotten where two runs are compared.
using System.Reflection;
using Xunit;

namespace BlogConverter.Tests;

public sealed class OptionsTextTests
{
    public static IEnumerable<object[]> Options => typeof(ConversionOptions).GetProperties().Where(p => p.CanWrite).Select(p => new object[] { p.Name });

    [Theory]
    [MemberData(nameof(Options))]
    public void Another_value_makes_another_text(string option)
    {
        PropertyInfo property = typeof(ConversionOptions).GetProperty(option)!;
        var options = new ConversionOptions();
        property.SetValue(options, Other(property.PropertyType, property.GetValue(options)));
        Assert.NotEqual(OptionsText.Of(new()), OptionsText.Of(options));
        Assert.Equal(OptionsText.Of(options), OptionsText.Of(options with { }));
    }

    [Fact]
    public void Nothing_is_not_the_same_as_an_empty_text_or_list()
    {
        Assert.NotEqual(OptionsText.Of(new()), OptionsText.Of(new() { Redirects = [] }));
        Assert.NotEqual(OptionsText.Of(new()), OptionsText.Of(new() { Path = "" }));
        Assert.NotEqual(OptionsText.Of(new()), OptionsText.Of(new() { Sanitize = false }));
    }

    private static object Other(Type type, object? value) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var t when t == typeof(bool) => value is not true,
        var t when t == typeof(int) => (int)(value ?? 0) + 1,
        var t when t == typeof(string) => value + "other",
        var t when t == typeof(DateOnly) => new DateOnly(2020, 1, 2),
        var t when t.IsEnum => Enum.GetValues(t).Cast<object>().First(e => !e.Equals(value)),
        _ => new[] { "other" },
    };
}
