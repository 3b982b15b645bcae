// Where the uploads of a site are.
namespace BlogConverter.Readers.Sql;

/// <summary>Computes what WordPress's <c>wp_get_attachment_url</c> answers (behaviour of WordPress 6.6).</summary>
/// <param name="blog">The site.</param>
/// <param name="number">Its number within a network; null for the first one or a site of its own.</param>
internal sealed class UploadFolder(Blog blog, string? number)
{
    private const string Usual = "wp-content/uploads";

    private string Address
    {
        get
        {
            string site = blog.Option("siteurl").TrimEnd('/');
            string path = blog.Option("upload_path").Trim();
            string own = blog.Option("upload_url_path").TrimEnd('/');
            return own.Length > 0 ? own
                : number is not null ? $"{site}/{Usual}/sites/{number}"
                : path.Length > 0 && path != Usual && !Path.IsPathRooted(path) ? site + "/" + path.Trim('/')
                : site + "/" + Usual;
        }
    }

    /// <summary>The address of a file.</summary>
    /// <param name="file">The meta value <c>_wp_attached_file</c>; may be empty.</param>
    /// <param name="guid">The item's GUID, which is the address where nothing else is known.</param>
    public string AddressOf(string file, string guid)
    {
        if (file.Length == 0)
        {
            return guid;
        }

        // Before WordPress 2.7 the whole path on the server was kept.
        int inside = file.IndexOf(Usual + "/", StringComparison.Ordinal);
        return Address + "/" + (inside >= 0 ? file[(inside + Usual.Length + 1)..] : file);
    }
}
