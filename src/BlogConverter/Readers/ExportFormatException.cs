// The one exception about input.
namespace BlogConverter.Readers;

/// <summary>Thrown when nothing at all can be read: no reader recognizes any of the inputs. Everything less is a diagnostic.</summary>
public sealed class ExportFormatException : Exception
{
    /// <summary>Makes an exception without a message of its own.</summary>
    public ExportFormatException()
    {
    }

    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">What was tried and what to do.</param>
    public ExportFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and a cause.</summary>
    /// <param name="message">What was tried and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public ExportFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
