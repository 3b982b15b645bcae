// Teaches the converter a shortcode of one's own: dotnet run --project samples/CustomShortcode -- samples/small.wxr.xml out
using BlogConverter;
using BlogConverter.Outputs;
using BlogConverter.Reports;

if (args is not [string input, string folder])
{
    Console.Error.WriteLine("usage: CustomShortcode INPUT FOLDER");
    return 2;
}

ConversionReport report = await new ConversionPipelineBuilder()
    .Read(input)
    // Values are encoded where they are put in, so no attribute can inject markup; Run converts what the shortcode encloses.
    .Shortcode("event", (code, context) => context.Html($"<p><strong>{code["title"]}</strong> ({code["date"]}): {context.Run(code.Content)}</p>"))
    .WriteTo(OutputTarget.Plain, folder)
    .Build()
    .RunAsync();
Console.WriteLine($"{report.Written} of {report.Read} items written");
return report.Failed == 0 ? 0 : 1;
