// Dumps of sites with several languages.
using Xunit;

namespace BlogConverter.Tests.Readers.Sql;

public sealed class LanguageDumpTests
{
    private const string Wpml = """
        INSERT INTO `wp_icl_translations` VALUES (1,'post_post',1,7,'en',NULL),(2,'post_post',2,7,'de','en'),(3,'tax_category',2,9,'fr',NULL);

        """;

    private static readonly string Posts = SmallDump.Posts + SmallDump.Insert(SmallDump.Row(1, "'Hello'", slug: "hello"), SmallDump.Row(2, "'Hallo'", slug: "hallo"));

    [Theory]
    [InlineData("1", "https://e.org/de/hallo/")]
    [InlineData("2", "https://e.org/hallo/")]
    [InlineData("3", "https://e.org/hallo/?lang=de")]
    public void Wpml_s_table_tells_languages_translations_and_addresses(string negotiation, string address)
    {
        string settings = $"a:2:{{s:25:\"language_negotiation_type\";s:1:\"{negotiation}\";s:16:\"default_language\";s:2:\"en\";}}";
        Reading reading = SmallDump.Read(SmallDump.Options(("home", "https://e.org"), ("permalink_structure", "/%postname%/"), ("icl_sitepress_settings", settings)) + Wpml + Posts);
        Assert.Equal([("en", "https://e.org/hello/"), ("de", address)], reading.Items.Select(i => (i.Language, i.Link)));
        Assert.Equal(["wpml-7", "wpml-7"], reading.Items.Select(i => i.TranslationGroup));
    }

    [Theory]
    [InlineData(1, 1, "https://e.org/hello/", "https://e.org/de/hallo/")]
    [InlineData(1, 0, "https://e.org/en/hello/", "https://e.org/de/hallo/")]
    [InlineData(0, 1, "https://e.org/hello/", "https://e.org/hallo/")]
    public void Polylang_s_terms_and_settings_do(int forced, int hidden, string english, string german)
    {
        string settings = $"a:3:{{s:10:\"force_lang\";i:{forced};s:12:\"hide_default\";i:{hidden};s:12:\"default_lang\";s:2:\"en\";}}";
        Reading reading = SmallDump.Read(SmallDump.Options(("home", "https://e.org"), ("permalink_structure", "/%postname%/"), ("polylang", settings)) + """
            INSERT INTO `wp_terms` VALUES (1,'English','en',0),(2,'Deutsch','de',0),(3,'pll_1','pll_1',0);
            INSERT INTO `wp_term_taxonomy` VALUES (11,1,'language','',0,1),(12,2,'language','',0,1),(13,3,'post_translations','a:2:{s:2:"en";i:1;s:2:"de";i:2;}',0,2);
            INSERT INTO `wp_term_relationships` VALUES (1,11,0),(1,13,0),(2,12,0),(2,13,0);

            """ + Posts);
        Assert.Equal([("en", english, "pll_1"), ("de", german, "pll_1")], reading.Items.Select(i => (i.Language, i.Link, i.TranslationGroup)));
    }
}
