// The totals of a report in its record.
using BlogConverter.Model;

namespace BlogConverter.Reports;

/// <content>What is known only at the end of a run, and the parts that all fields are made of.</content>
internal static partial class RecordFields
{
    /// <summary>Writes what only the pipeline knows: the ledger will count again what it counted.</summary>
    public static void Write(BinaryWriter to, ConversionReport report)
    {
        Each(to, report.Inputs, Write);
        Write(to, report.Comments);
        Write(to, report.Terms);
        Write(to, report.Meta);
        Each(to, report.ChangedTerms, Write);
        to.Write7BitEncodedInt(report.CutOffInputs);
        to.Write7BitEncodedInt(report.UnreadInputs);
        to.Write(report.IsNothingReadable);
        to.Write(report.IsMapWrong);
        to.Write(report.IsInterrupted);
        to.Write(report.IsDryRun);
    }

    public static ConversionReport Totals(BinaryReader from) => new()
    {
        Inputs = Each(from, Text),
        Comments = Account(from),
        Terms = Account(from),
        Meta = Account(from),
        ChangedTerms = Each(from, SourceTerm),
        CutOffInputs = from.Read7BitEncodedInt(),
        UnreadInputs = from.Read7BitEncodedInt(),
        IsNothingReadable = from.ReadBoolean(),
        IsMapWrong = from.ReadBoolean(),
        IsInterrupted = from.ReadBoolean(),
        IsDryRun = from.ReadBoolean(),
    };

    public static void Write(BinaryWriter to, RecordedFolder folder)
    {
        to.Write(folder.Manifest);
        Each(to, folder.Held, Write);
        Each(to, folder.Missing, Write);
    }

    public static RecordedFolder Folder(BinaryReader from) => new(from.ReadString(), Each(from, Text), Each(from, Text));

    private static void Write(BinaryWriter to, Account account)
    {
        to.Write7BitEncodedInt(account.Read);
        to.Write7BitEncodedInt(account.Written);
        to.Write7BitEncodedInt(account.Left);
    }

    private static Account Account(BinaryReader from) => new(from.Read7BitEncodedInt(), from.Read7BitEncodedInt(), from.Read7BitEncodedInt());

    private static void Write(BinaryWriter to, SourceTerm term) => Chain(to, term, t => t.Parent, (fields, one) =>
    {
        fields.Write(one.Taxonomy);
        fields.Write(one.Slug);
        fields.Write(one.Name);
        fields.Write(one.Key);
        fields.Write7BitEncodedInt(one.Count);
        fields.Write7BitEncodedInt(one.Published);
        Write(fields, one.First);
        Write(fields, one.Last);
        Each(fields, one.Became, Write);
    });

    private static SourceTerm SourceTerm(BinaryReader from) => Chain<SourceTerm>(from, (fields, parent) => new(fields.ReadString(), fields.ReadString(), fields.ReadString())
    {
        Parent = parent,
        Key = fields.ReadString(),
        Count = fields.Read7BitEncodedInt(),
        Published = fields.Read7BitEncodedInt(),
        First = Date(fields),
        Last = Date(fields),
        Became = Each(fields, MappedTerm),
    });

    private static void Write(BinaryWriter to, MappedTerm term) => Chain(to, term, t => t.Parent, (fields, one) =>
    {
        fields.Write(one.Taxonomy);
        fields.Write(one.Slug);
        fields.Write(one.Name);
        fields.Write(one.Label);
        fields.Write(one.Description);
    });

    private static MappedTerm MappedTerm(BinaryReader from) => Chain<MappedTerm>(from, (fields, parent) => new(fields.ReadString(), fields.ReadString(), fields.ReadString())
    {
        Parent = parent,
        Label = fields.ReadString(),
        Description = fields.ReadString(),
    });

    private static void Write(BinaryWriter to, LocalDate? date)
    {
        to.Write(date is not null);
        if (date is { } day)
        {
            to.Write(day.Time.Ticks);
            Optional(to, (int?)day.Offset?.TotalMinutes);
        }
    }

    private static LocalDate? Date(BinaryReader from) =>
        from.ReadBoolean() ? new LocalDate(new DateTime(from.ReadInt64()), OptionalNumber(from) is { } minutes ? TimeSpan.FromMinutes(minutes) : null) : null;

    private static void Write(BinaryWriter to, string text) => to.Write(text);

    private static string Text(BinaryReader from) => from.ReadString();

    private static void Optional(BinaryWriter to, string? text)
    {
        to.Write(text is not null);
        if (text is not null)
        {
            to.Write(text);
        }
    }

    private static string? OptionalText(BinaryReader from) => from.ReadBoolean() ? from.ReadString() : null;

    private static void Optional(BinaryWriter to, int? number)
    {
        to.Write(number is not null);
        to.Write7BitEncodedInt(number ?? 0);
    }

    private static int? OptionalNumber(BinaryReader from)
    {
        bool isThere = from.ReadBoolean();
        int number = from.Read7BitEncodedInt();
        return isThere ? number : null;
    }

    private static void Each<T>(BinaryWriter to, IReadOnlyList<T> list, Action<BinaryWriter, T> write)
    {
        to.Write7BitEncodedInt(list.Count);
        for (int i = 0; i < list.Count; i++)
        {
            write(to, list[i]);
        }
    }

    private static T[] Each<T>(BinaryReader from, Func<BinaryReader, T> read)
    {
        var list = new T[from.Read7BitEncodedInt()];
        for (int i = 0; i < list.Length; i++)
        {
            list[i] = read(from);
        }

        return list;
    }

    /// <summary>A term with all its parents, the topmost first, because whoever is read needs its parent.</summary>
    private static void Chain<T>(BinaryWriter to, T term, Func<T, T?> parentOf, Action<BinaryWriter, T> write)
        where T : class
    {
        var chain = new List<T>();
        for (T? one = term; one is not null; one = parentOf(one))
        {
            chain.Add(one);
        }

        chain.Reverse();
        Each(to, chain, write);
    }

    private static T Chain<T>(BinaryReader from, Func<BinaryReader, T?, T> read)
        where T : class
    {
        T? term = null;
        for (int left = from.Read7BitEncodedInt(); left > 0; left--)
        {
            term = read(from, term);
        }

        return term!;
    }
}
