// The kinds of values that front matter holds.
using BlogConverter.Model;

namespace BlogConverter.FrontMatter;

/// <summary>A value of front matter: a text, a number, a flag, a date, a list or a map. The kind is kept until a format writes it, so that a text that looks like a number stays a text.</summary>
public abstract class FrontMatterValue
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
