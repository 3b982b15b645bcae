// The columns of a table, in the order in which a row gives their values.
namespace BlogConverter.Readers.Sql;

/// <summary>A list of columns.</summary>
/// <param name="Names">The names in lower case.</param>
/// <param name="Latin">True for each column that MySQL keeps as <c>latin1</c>.</param>
internal sealed record TableColumns(IReadOnlyList<string> Names, IReadOnlyList<bool> Latin)
{
    /// <summary>The columns that a WordPress table has where a dump does not tell them (WordPress 3.0 to 6.x).</summary>
    private static readonly Dictionary<string, TableColumns> Usual = new(StringComparer.Ordinal)
    {
        ["posts"] = Of("id post_author post_date post_date_gmt post_content post_title post_excerpt post_status comment_status ping_status post_password post_name to_ping pinged post_modified post_modified_gmt post_content_filtered post_parent guid menu_order post_type post_mime_type comment_count"),
        ["postmeta"] = Of("meta_id post_id meta_key meta_value"),
        ["comments"] = Of("comment_id comment_post_id comment_author comment_author_email comment_author_url comment_author_ip comment_date comment_date_gmt comment_content comment_karma comment_approved comment_agent comment_type comment_parent user_id"),
        ["commentmeta"] = Of("meta_id comment_id meta_key meta_value"),
        ["options"] = Of("option_id option_name option_value autoload"),
        ["terms"] = Of("term_id name slug term_group"),
        ["term_taxonomy"] = Of("term_taxonomy_id term_id taxonomy description parent count"),
        ["term_relationships"] = Of("object_id term_taxonomy_id term_order"),
        ["termmeta"] = Of("meta_id term_id meta_key meta_value"),
        ["users"] = Of("id user_login user_pass user_nicename user_email user_url user_registered user_activation_key user_status display_name"),
        ["usermeta"] = Of("umeta_id user_id meta_key meta_value"),
        ["icl_translations"] = Of("translation_id element_type element_id trid language_code source_language_code"),
    };

    /// <summary>Where a column stands; -1 when there is none of this name.</summary>
    public int IndexOf(string name)
    {
        for (int i = 0; i < Names.Count; i++)
        {
            if (Names[i] == name)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>True when every one of these columns is there.</summary>
    public bool Has(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (IndexOf(name) < 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The same table with the columns in another order, as an insert lists them.</summary>
    public TableColumns Listed(IReadOnlyList<string> names) => new(names, [.. names.Select(n => IndexOf(n) is >= 0 and var at && Latin[at])]);

    /// <summary>What a WordPress table of this kind usually has; null for other tables.</summary>
    public static TableColumns? UsualOf(string kind) => Usual.GetValueOrDefault(kind);

    private static TableColumns Of(string names)
    {
        string[] list = names.Split(' ');
        return new(list, new bool[list.Length]);
    }
}
