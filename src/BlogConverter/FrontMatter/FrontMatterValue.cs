// The kinds of values that front matter holds.
using BlogConverter.Model;

namespace BlogConverter.FrontMatter;

/// <summary>A value of front matter: a text, a number, a flag, a date, a list or a map. The kind is kept until a format writes it, so that a text that looks like a number stays a text.</summary>
public abstract class FrontMatterValue : ItemValue
{
    private protected FrontMatterValue()
    {
    }

    /// <summary>True for an empty text, list or map; such values are usually left out.</summary>
    public virtual bool IsEmpty => false;

    /// <summary>A text.</summary>
    public static FrontMatterValue Of(string text) => new FrontMatterText(text);

    /// <summary>A list of texts.</summary>
    public static FrontMatterValue Of(IEnumerable<string> texts) => new FrontMatterList([.. texts.Select(Of)]);

    /// <summary>A text.</summary>
    public static implicit operator FrontMatterValue(string text) => Of(text);

    /// <summary>A whole number.</summary>
    public static implicit operator FrontMatterValue(long number) => new FrontMatterNumber(number);

    /// <summary>A flag.</summary>
    public static implicit operator FrontMatterValue(bool flag) => new FrontMatterFlag(flag);

    /// <summary>A date in ISO 8601.</summary>
    public static implicit operator FrontMatterValue(LocalDate date) => new FrontMatterDate(date, DateForm.Iso);
}

/// <summary>A text; read back, it is the same text whatever it looks like. Lone surrogates become U+FFFD.</summary>
/// <param name="text">The text.</param>
public sealed class FrontMatterText(string text) : FrontMatterValue
{
    /// <summary>The text.</summary>
    public string Text { get; } = text ?? throw new ArgumentNullException(nameof(text));

    /// <inheritdoc/>
    public override bool IsEmpty => Text.Length == 0;

    /// <summary>Lone surrogates are no characters, and what writes UTF-8 refuses them.</summary>
    internal static string WellFormed(string text) => text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? string.Concat(text.EnumerateRunes()) : text;
}

/// <summary>A whole number.</summary>
/// <param name="number">The number.</param>
public sealed class FrontMatterNumber(long number) : FrontMatterValue
{
    /// <summary>The number.</summary>
    public long Number { get; } = number;
}

/// <summary>A flag: <c>true</c> or <c>false</c>, never a text.</summary>
/// <param name="flag">The flag.</param>
public sealed class FrontMatterFlag(bool flag) : FrontMatterValue
{
    /// <summary>The flag.</summary>
    public bool Flag { get; } = flag;
}

/// <summary>A list.</summary>
/// <param name="items">The items in order.</param>
public sealed class FrontMatterList(IReadOnlyList<FrontMatterValue> items) : FrontMatterValue
{
    /// <summary>The items in order.</summary>
    public IReadOnlyList<FrontMatterValue> Items { get; } = items ?? throw new ArgumentNullException(nameof(items));

    /// <inheritdoc/>
    public override bool IsEmpty => Items.Count == 0;
}

/// <summary>A number with a fraction or an exponent, in its own spelling, so that <c>1.10</c> stays <c>1.10</c>.</summary>
public sealed class FrontMatterReal : FrontMatterValue
{
    /// <summary>Makes a number of its spelling.</summary>
    /// <param name="spelling">Digits, a point and digits, and perhaps an exponent: what YAML, TOML and JSON all read as the same number.</param>
    /// <exception cref="ArgumentException">The spelling is another one.</exception>
    public FrontMatterReal(string spelling)
    {
        ArgumentNullException.ThrowIfNull(spelling);
        Spelling = IsReal(spelling) ? spelling : throw new ArgumentException($"'{spelling}' is no number with a fraction.", nameof(spelling));
    }

    /// <summary>The number as it is written.</summary>
    public string Spelling { get; }

    /// <summary>True for a spelling that all formats share.</summary>
    internal static bool IsReal(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text.TrimStart('-');
        int point = rest.IndexOf('.');
        int exponent = rest.IndexOfAny('e', 'E');
        ReadOnlySpan<char> whole = point < 0 ? default : rest[..point];
        ReadOnlySpan<char> fraction = point < 0 ? default : rest[(point + 1)..(exponent < point ? rest.Length : exponent)];
        ReadOnlySpan<char> power = exponent < 0 ? "0" : rest[(exponent + 1)..];
        power = power.Length > 1 && power[0] is '+' or '-' ? power[1..] : power;
        return text.Length - rest.Length <= 1 && IsDigits(whole) && IsDigits(fraction) && IsDigits(power) && (whole.Length == 1 || whole[0] != '0');
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9');
}
