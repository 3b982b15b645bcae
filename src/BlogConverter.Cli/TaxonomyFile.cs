// Reads the taxonomy map that an option names.
using BlogConverter.Taxonomy;

namespace BlogConverter.Cli;

/// <summary>A map that cannot be read is the user's to mend, before anything is converted.</summary>
internal static class TaxonomyFile
{
    public static TaxonomyMap Load(string path)
    {
        try
        {
            return TaxonomyMap.Load(path);
        }
        catch (FormatException exception)
        {
            throw new UsageException(exception.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"the taxonomy map cannot be read: {exception.Message}");
        }
    }
}
