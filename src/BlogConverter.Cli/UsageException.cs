// What is said to someone who called the tool in a way that it does not understand.
namespace BlogConverter.Cli;

/// <summary>Wrong arguments or settings. The message is for the user and ends the run with exit code 2.</summary>
internal sealed class UsageException(string message) : Exception(message)
{
    /// <summary>The words of which one would have been right; empty where there is no such list.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}
