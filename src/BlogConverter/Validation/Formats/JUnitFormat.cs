// Findings for CI systems that read test results.
using System.Globalization;
using System.Text;
using System.Xml;

namespace BlogConverter.Validation.Formats;

/// <summary>JUnit XML as CI systems load it: a suite for each file, a failed case for each finding; an archive without findings is one passed case.</summary>
internal static class JUnitFormat
{
    public static string Write(ValidationReport report)
    {
        var text = new StringBuilder();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true, CheckCharacters = false }))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "blogconverter validate");
            Count(xml, Math.Max(1, report.Findings.Count), report.Findings.Count);
            foreach (IGrouping<string, Finding> file in report.Findings.GroupBy(f => f.Source.File, StringComparer.Ordinal))
            {
                Suite(xml, file.Key.Length > 0 ? file.Key : "archive", [.. file]);
            }

            if (report.Findings.Count == 0)
            {
                xml.WriteStartElement("testsuite");
                xml.WriteAttributeString("name", "archive");
                Count(xml, 1, 0);
                xml.WriteStartElement("testcase");
                xml.WriteAttributeString("name", "nothing found");
                xml.WriteAttributeString("classname", "archive");
                xml.WriteEndElement();
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + text + "\n";
    }

    private static void Suite(XmlWriter xml, string file, IReadOnlyList<Finding> findings)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Plain(file));
        Count(xml, findings.Count, findings.Count);
        foreach (Finding finding in findings)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("name", Plain($"{finding.Rule.Code} {finding.Rule.Name}{(finding.Source.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $" line {finding.Source.Line}") : "")}"));
            xml.WriteAttributeString("classname", Plain(file));
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("message", Plain(finding.Message));
            xml.WriteAttributeString("type", FindingFormat.NameOf(finding.Severity));
            xml.WriteString(Plain($"{finding}\n{finding.Rule.Fix}"));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Count(XmlWriter xml, int tests, int failures)
    {
        xml.WriteAttributeString("tests", tests.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", failures.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", "0");
    }

    /// <summary>File names and texts may hold what XML forbids.</summary>
    private static string Plain(string text) => string.Concat(text.EnumerateRunes().Select(r => r.IsBmp && !XmlConvert.IsXmlChar((char)r.Value) ? "\uFFFD" : r.ToString()));
}
