// Reads front matter in YAML.
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BlogConverter.FrontMatter;

/// <summary>
/// Builds values from YamlDotNet's events and trusts nothing: no tag makes an object, depth and size are bounded, and an alias counts as much
/// as what it stands for. What is not valid is repaired line by line where the meaning is plain.
/// </summary>
internal sealed class YamlFrontMatterReader
{
    private const int DeepestNesting = 64;
    private const int MostValues = 20_000;

    private readonly Parser _parser;
    private readonly FrontMatterFindings _findings;
    private readonly Dictionary<AnchorName, (FrontMatterValue Value, int Size)> _anchors = [];
    private int _size;

    private YamlFrontMatterReader(string yaml, FrontMatterFindings findings)
    {
        _parser = new Parser(new StringReader(yaml));
        _findings = findings;
    }

    /// <exception cref="FrontMatterDefect">It cannot be read, not even repaired.</exception>
    public static FrontMatterMap Read(string yaml, FrontMatterFindings findings)
    {
        try
        {
            return Parsed(yaml, findings);
        }
        catch (YamlException defect)
        {
            if (YamlRepair.Repair(yaml) is not { } repaired)
            {
                throw new FrontMatterDefect((int)defect.Start.Line, Sentence(defect));
            }

            foreach (YamlRepair.Step step in repaired.Steps)
            {
                findings.Repaired(step.Line, step.What);
            }

            try
            {
                return Parsed(repaired.Yaml, findings);
            }
            catch (YamlException second)
            {
                throw new FrontMatterDefect((int)second.Start.Line, Sentence(second));
            }
        }
    }

    /// <summary>True when a text can be read as YAML by itself.</summary>
    public static bool IsReadable(string yaml)
    {
        try
        {
            var parser = new Parser(new StringReader(yaml));
            while (parser.MoveNext())
            {
            }

            return true;
        }
        catch (Exception defect) when (defect is YamlException || IsOfTheParser(defect))
        {
            return false;
        }
    }

    private static FrontMatterMap Parsed(string yaml, FrontMatterFindings findings)
    {
        try
        {
            return new YamlFrontMatterReader(yaml, findings).Read();
        }
        catch (Exception fault) when (IsOfTheParser(fault))
        {
            throw new YamlException(Mark.Empty, Mark.Empty, "It is not valid YAML", fault);
        }
    }

    /// <summary>For some damaged texts the parser has no words of its own.</summary>
    private static bool IsOfTheParser(Exception fault) => fault is InvalidOperationException or ArgumentException or IndexOutOfRangeException or NullReferenceException;

    private static string Sentence(YamlException defect) => defect.Message.TrimEnd('.');

    private FrontMatterMap Read()
    {
        _parser.Consume<StreamStart>();
        if (_parser.TryConsume<StreamEnd>(out _))
        {
            return [];
        }

        _parser.Consume<DocumentStart>();
        FrontMatterValue root = Value(0);
        return root is FrontMatterMap map ? map : root.IsEmpty ? [] : throw new YamlException(Mark.Empty, Mark.Empty, "There are no keys");
    }

    private FrontMatterValue Value(int depth)
    {
        if (depth > DeepestNesting)
        {
            throw new FrontMatterDefect(Line, "Values are nested too deep");
        }

        Count(1);
        int before = _size;
        if (_parser.TryConsume<AnchorAlias>(out AnchorAlias? alias))
        {
            if (!_anchors.TryGetValue(alias.Value, out (FrontMatterValue Value, int Size) known))
            {
                throw new FrontMatterDefect((int)alias.Start.Line, $"The alias *{alias.Value.Value} stands for nothing");
            }

            Count(known.Size);
            return known.Value;
        }

        NodeEvent node = (NodeEvent?)_parser.Current ?? throw new FrontMatterDefect(1, "It ends early");
        FrontMatterValue value = node switch
        {
            SequenceStart => List(depth),
            MappingStart => Map(depth),
            _ => Scalar(_parser.Consume<Scalar>()),
        };
        if (!node.Anchor.IsEmpty)
        {
            _anchors[node.Anchor] = (value, _size - before + 1);
        }

        return value;
    }

    private FrontMatterList List(int depth)
    {
        _parser.Consume<SequenceStart>();
        var items = new List<FrontMatterValue>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Value(depth + 1));
        }

        return new FrontMatterList(items);
    }

    private FrontMatterMap Map(int depth)
    {
        _parser.Consume<MappingStart>();
        var map = new FrontMatterMap();
        var merged = new List<FrontMatterMap>();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            int line = Line;
            string key = _parser.TryConsume<Scalar>(out Scalar? scalar) ? scalar.Value : throw new FrontMatterDefect(line, "A key is no text");
            FrontMatterValue value = Value(depth + 1);
            if (key == "<<" && value is FrontMatterMap other)
            {
                merged.Add(other);
            }
            else
            {
                _findings.Add(map, key, value, line);
            }
        }

        foreach ((string key, FrontMatterValue value) in merged.SelectMany(m => m))
        {
            if (!map.ContainsKey(key))
            {
                map.Add(key, value);
            }
        }

        return map;
    }

    private FrontMatterValue Scalar(Scalar scalar)
    {
        if (!scalar.Tag.IsEmpty && scalar.Tag.Value is not ("!" or "tag:yaml.org,2002:str"))
        {
            _findings.TagIgnored((int)scalar.Start.Line, scalar.Tag.Value);
        }

        return scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty ? PlainScalar.Of(scalar.Value) : scalar.Value;
    }

    private int Line => (int)(_parser.Current?.Start.Line ?? 1);

    private void Count(int values)
    {
        _size += values;
        if (_size > MostValues)
        {
            throw new FrontMatterDefect(Line, "It holds more values than any front matter does");
        }
    }
}
