// The console tool: arguments in, library call, report out.
using System.CommandLine;
using BlogConverter.Cli;

return new RootCommand("Turns old blogs into clean Markdown.") { MarkdownCommand.Create() }.Parse(args).Invoke();
