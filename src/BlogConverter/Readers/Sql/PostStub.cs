// What has to be known of every post before the first one is read.
namespace BlogConverter.Readers.Sql;

/// <summary>A post's place in the spool and what its own address and those of others are made of: about 150 bytes and the slug.</summary>
/// <param name="Id">The number.</param>
/// <param name="Row">Where the whole row is.</param>
/// <param name="Parent">The parent's number; 0 for none.</param>
/// <param name="Author">The author's number.</param>
/// <param name="Type">The type.</param>
/// <param name="Status">The status.</param>
/// <param name="Slug">The slug as written; empty for revisions, of which no address is made.</param>
/// <param name="Date">The local date as written.</param>
internal sealed record PostStub(ulong Id, Spooling.SpooledText Row, ulong Parent, ulong Author, string Type, string Status, string Slug, string Date);
