// A record gives back whatever a report was told.
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BlogConverter.Diagnostics;
using BlogConverter.Links;
using BlogConverter.Model;
using BlogConverter.Reports;
using Xunit;

namespace BlogConverter.Tests.Reports;

public sealed class RecordedReportTests
{
    /// <summary>Without what is worked out from other properties: a term's path names the term again.</summary>
    private static readonly JsonSerializerOptions Fields = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { Stored } } };

    private readonly Stack<Type> _open = [];
    private int _made;

    [Fact]
    public void Every_property_of_every_event_comes_back()
    {
        LedgerEntry entry = Filled<LedgerEntry>();
        AssetEntry asset = Filled<AssetEntry>() with { State = AssetState.Missing };
        var diagnostic = Filled<Diagnostic>();
        var gone = Filled<GoneAddress>();
        OwnAddressLeft left = Filled<OwnAddressLeft>();
        using var stream = new MemoryStream();
        using var record = new RecordedReport(stream);
        var ledger = new Ledger(record);
        ledger.Item(entry);
        ledger.Asset(asset);
        ledger.Diagnostic(diagnostic);
        ledger.Gone(gone);
        ledger.OwnAddressLeft(left);
        ConversionReport report = ledger.Complete(Filled<ConversionReport>());
        stream.Position = 0;
        var told = new Told();
        ConversionReport? again = RecordedReport.Play(stream, new Ledger(told));
        Assert.True(again!.IsGivenAgain);
        Assert.Equal(Text(report), Text(again));
        Assert.Equal(Text(new object[] { entry with { State = WrittenState.Unchanged }, asset, diagnostic, gone, left }), Text(told.Events));
    }

    [Fact]
    public void What_the_report_took_for_granted_stands_at_the_end()
    {
        using var stream = new MemoryStream();
        using var record = new RecordedReport(stream);
        record.Item(Filled<LedgerEntry>());
        record.Close(new RecordedFolder("00ff", ["a", "b"], []));
        stream.Position = 0;
        Assert.Equivalent(new RecordedFolder("00ff", ["a", "b"], []), RecordedReport.Folder(stream), strict: true);
    }

    [Fact]
    public void Half_a_character_is_no_reason_to_stop()
    {
        using var stream = new MemoryStream();
        using var record = new RecordedReport(stream);
        record.Diagnostic(new Diagnostic("X", Severity.Info, "a\ud800b", SourcePosition.None));
        Assert.NotEqual(0, stream.Length);
    }

    private static void Stored(JsonTypeInfo type)
    {
        foreach (JsonPropertyInfo property in type.Properties.Where(p => p.Set is null).ToArray())
        {
            type.Properties.Remove(property);
        }
    }

    private static string Text<T>(T told) => JsonSerializer.Serialize(told, Fields);

    private T Filled<T>() => (T)Value(typeof(T))!;

    /// <summary>A value that is not the default one, with all its properties filled. A parent's parent has none.</summary>
    private object? Value(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        _made++;
        return type switch
        {
            _ when type == typeof(string) => "text " + _made,
            _ when type == typeof(int) => _made,
            _ when type == typeof(long) => (long)_made,
            _ when type == typeof(bool) => true,
            _ when type == typeof(DateTime) => new DateTime(2020, 1, 2).AddSeconds(_made),
            _ when type == typeof(TimeSpan) => TimeSpan.FromMinutes(-_made),
            _ when type.IsEnum => Enum.GetValues(type).Cast<object>().Last(),
            _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) => List(type.GetGenericArguments()[0]),
            // The figures that the ledger counts.
            _ when type.IsGenericType || _open.Count(t => t == type) > 1 => null,
            _ => Record(type),
        };
    }

    private Array List(Type of)
    {
        var list = Array.CreateInstance(of, 2);
        list.SetValue(Value(of), 0);
        list.SetValue(Value(of), 1);
        return list;
    }

    private object Record(Type type)
    {
        _open.Push(type);
        ConstructorInfo constructor = type.GetConstructors().MaxBy(c => c.GetParameters().Length)!;
        object made = constructor.Invoke([.. constructor.GetParameters().Select(p => Value(p.ParameterType))]);
        foreach (PropertyInfo property in type.GetProperties().Where(p => p.CanWrite && !constructor.GetParameters().Any(c => c.Name == p.Name)))
        {
            if (Value(property.PropertyType) is { } value)
            {
                property.SetValue(made, value);
            }
        }

        _open.Pop();
        return made;
    }

    private sealed class Told : IReportSink
    {
        public List<object> Events { get; } = [];

        public void Item(LedgerEntry entry) => Events.Add(entry);

        public void Asset(AssetEntry entry) => Events.Add(entry);

        public void Diagnostic(Diagnostic diagnostic) => Events.Add(diagnostic);

        public void Gone(GoneAddress gone) => Events.Add(gone);

        public void OwnAddressLeft(OwnAddressLeft left) => Events.Add(left);

        public void Complete(ConversionReport report)
        {
        }
    }
}
