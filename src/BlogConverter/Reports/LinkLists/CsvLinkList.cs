// Links as a table.
using System.Globalization;
using BlogConverter.Links;
using BlogConverter.Model;

namespace BlogConverter.Reports.LinkLists;

/// <summary>CSV (RFC 4180), a line for each link.</summary>
internal static class CsvLinkList
{
    public static void Write(IReadOnlyList<SiteLink> links, TextWriter writer)
    {
        writer.Write("class,host,state,from,to,item,place,reason,proposal,check,status,final,detail\n");
        foreach (SiteLink link in links)
        {
            LinkReference reference = link.Reference;
            writer.Write(string.Join(',', new[]
            {
                ReportNames.Of(reference.Class), link.Host, ReportNames.Of(reference.State), reference.Reference, reference.NewAddress, link.ItemId, reference.Place, reference.Reason, reference.Proposal,
                link.Check is { } check ? ReportNames.Of(check.Health) : null, link.Check?.Status?.ToString(CultureInfo.InvariantCulture), link.Check?.FinalAddress, link.Check?.Detail,
            }.Select(CsvField.Of)));
            writer.Write('\n');
        }
    }
}
