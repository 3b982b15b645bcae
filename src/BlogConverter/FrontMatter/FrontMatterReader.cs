// Reads front matter of every format into one kind of map.
using BlogConverter.Diagnostics;
using BlogConverter.Model;

namespace BlogConverter.FrontMatter;

/// <summary>Chooses the reader of a document's format, and turns what is wrong into findings that name file and line.</summary>
internal static class FrontMatterReader
{
    /// <summary>The fields, or null when the front matter cannot be read; the reason is then among the findings.</summary>
    /// <param name="document">The file.</param>
    /// <param name="file">The file's name for messages.</param>
    /// <param name="diagnostics">Gets what was repaired and what is wrong.</param>
    public static FrontMatterMap? Read(FrontMatterDocument document, string file, DiagnosticBag diagnostics)
    {
        SourcePosition At(int line) => new(file, document.Line + line - 1);
        var findings = new FrontMatterFindings(At, diagnostics);
        if (!document.IsClosed)
        {
            diagnostics.Add(Messages.FrontMatterNotClosed(At(1)));
            return null;
        }

        try
        {
            string front = document.Front;
            return document.Format switch
            {
                FrontMatterFormat.Yaml or FrontMatterFormat.ClosingOnly or FrontMatterFormat.Headless => YamlFrontMatterReader.Read(front, findings),
                FrontMatterFormat.Toml => TomlFrontMatterReader.Read(front, findings),
                FrontMatterFormat.Json => JsonFrontMatterReader.Read(front, findings),
                FrontMatterFormat.KeyValue or FrontMatterFormat.Dotted => KeyValueFrontMatterReader.Read(front, findings),
                FrontMatterFormat.Program => throw new FrontMatterDefect(1, "It is a program, and programs are not run"),
                _ => throw new InvalidOperationException($"There is no format {document.Format}."),
            };
        }
        catch (FrontMatterDefect defect)
        {
            diagnostics.Add(Messages.FrontMatterUnreadable(At(defect.Line), defect.Message));
            return null;
        }
    }
}
