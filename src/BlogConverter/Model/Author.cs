// A person who wrote.
namespace BlogConverter.Model;

/// <summary>An author of the site. The e-mail address is read, because it tells two authors of one login apart when parts are merged, and is never written by anything here.</summary>
/// <param name="Login">The account's name; posts refer to it.</param>
public sealed record Author(string Login) : BlogRecord
{
    /// <summary>The number in the source's database; null when missing.</summary>
    public string? Id { get; init; }

    /// <summary>The name shown to visitors, entities decoded once; the login when missing.</summary>
    public string DisplayName { get; init; } = Login;

    /// <summary>The first name; may be empty.</summary>
    public string FirstName { get; init; } = "";

    /// <summary>The last name; may be empty.</summary>
    public string LastName { get; init; } = "";

    /// <summary>The e-mail address; private: no output and no report may hold it.</summary>
    public string Email { get; init; } = "";

    /// <summary>A name as it may be shown. Some sites log in by e-mail address, and show it where nobody chose a name; addresses never go out.</summary>
    internal static string WithoutAddress(string name) =>
        name.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && !name.Contains(' ', StringComparison.Ordinal) ? name[..at] : name;
}
