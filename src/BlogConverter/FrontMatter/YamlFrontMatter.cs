// Front matter as YAML.
using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BlogConverter.FrontMatter;

/// <summary>
/// Writes front matter as YAML between two lines of <c>---</c>. The scalar styles are chosen by <see cref="YamlScalar"/>, so that every text
/// reads back as the same text in YAML 1.1 and 1.2 parsers; the emitter only writes them.
/// </summary>
public static class YamlFrontMatter
{
    private const string Fence = "---\n";

    // Never folded: a fold inside a quoted scalar is right YAML, but the line-based readers of some generators do not know it.
    private static readonly EmitterSettings Settings = new EmitterSettings().WithBestWidth(int.MaxValue).WithIndentedSequences().WithNewLine("\n");

    /// <summary>The YAML with both fences, ending with a line feed; two fences alone for an empty map.</summary>
    /// <exception cref="ArgumentNullException">The map is null.</exception>
    public static string Write(FrontMatterMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        if (map.IsEmpty)
        {
            return Fence + Fence;
        }

        using var output = new StringWriter(CultureInfo.InvariantCulture);
        output.Write(Fence);
        var standIns = StandIns.For(map);
        var emitter = new Emitter(output, Settings);
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        Emit(map, emitter, standIns);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        output.Write(Fence);
        return standIns.Reveal(output.ToString());
    }

    /// <summary>The YAML without fences, for data files.</summary>
    internal static string WriteBare(FrontMatterMap map) => Write(map)[Fence.Length..^Fence.Length];

    private static void Emit(FrontMatterValue value, Emitter emitter, StandIns standIns)
    {
        switch (value)
        {
            case FrontMatterText text:
                Emit(text.Text, YamlScalar.StyleOf(text.Text), emitter, standIns);
                break;
            case FrontMatterNumber number:
                EmitBare(number.Number.ToString(CultureInfo.InvariantCulture), emitter);
                break;
            case FrontMatterReal real:
                EmitBare(real.Spelling, emitter);
                break;
            case FrontMatterFlag flag:
                EmitBare(flag.Flag ? "true" : "false", emitter);
                break;
            case FrontMatterDate date:
                EmitBare(date.ToString(), emitter);
                break;
            case FrontMatterList list:
                emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Block));
                foreach (FrontMatterValue item in list.Items)
                {
                    Emit(item, emitter, standIns);
                }

                emitter.Emit(new SequenceEnd());
                break;
            case FrontMatterMap map:
                emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, MappingStyle.Block));
                foreach ((string key, FrontMatterValue child) in map)
                {
                    Emit(key, YamlScalar.KeyStyleOf(key), emitter, standIns);
                    Emit(child, emitter, standIns);
                }

                emitter.Emit(new MappingEnd());
                break;
        }
    }

    private static void Emit(string text, ScalarStyle style, Emitter emitter, StandIns standIns) =>
        emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, standIns.Hide(text), style, isPlainImplicit: style == ScalarStyle.Plain, isQuotedImplicit: style != ScalarStyle.Plain));

    private static void EmitBare(string text, Emitter emitter) =>
        emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, text, ScalarStyle.Plain, isPlainImplicit: true, isQuotedImplicit: false));
}
