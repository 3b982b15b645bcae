// The small rows of a site, read.
namespace BlogConverter.Readers.Sql;

/// <summary>A term within its taxonomy.</summary>
/// <param name="Term">The term's number.</param>
/// <param name="Taxonomy">The taxonomy.</param>
/// <param name="Parent">The parent term's number; 0 at the top.</param>
/// <param name="Description">The description, as HTML.</param>
internal sealed record TermRow(ulong Term, string Taxonomy, ulong Parent, string Description);

/// <summary>A user without the password.</summary>
/// <param name="Login">The account's name.</param>
/// <param name="Nicename">The name in addresses.</param>
/// <param name="Email">The e-mail address; see <see cref="Model.Author.Email"/>.</param>
/// <param name="DisplayName">The name shown to visitors.</param>
internal sealed record UserRow(string Login, string Nicename, string Email, string DisplayName)
{
    public string FirstName { get; init; } = "";

    public string LastName { get; init; } = "";
}
