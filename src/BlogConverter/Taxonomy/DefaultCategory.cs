// The category that WordPress gives to a post when nobody chose one.
using System.Collections.Frozen;

namespace BlogConverter.Taxonomy;

/// <summary>"Uncategorized" in the languages that WordPress speaks. Some of them call it "General", which it is until somebody gives it a meaning of its own.</summary>
internal static class DefaultCategory
{
    private static readonly FrozenSet<string> Names = new[]
    {
        "Uncategorized", "Uncategorised", "Unkategorisiert", "Nicht kategorisiert", "Ohne Kategorie", "Allgemein", "Non classé", "Non catégorisé", "Sin categoría", "Sin clasificar",
        "Senza categoria", "Sem categoria", "Geen categorie", "Geen onderdeel van een categorie", "Niet gecategoriseerd", "Ongecategoriseerd", "Okategoriserade", "Okategoriserad",
        "Ikke kategoriseret", "Ukategoriseret", "Ikke-kategoriseret", "Ukategorisert", "Ikke kategorisert", "Yleinen", "Luokittelematon", "Bez kategorii", "Nezařazené", "Nezaradené",
        "Egyéb", "Egyéb kategória", "Kategorizálatlan", "Fără categorie", "Necategorizat", "Nekategorizirano", "Nerazvrščeno", "Nesvrstano", "Неразврстано", "Nerazvrstano",
        "Некатегоризирани", "Без категория", "Некатегоризирано", "Без рубрики", "Без категории", "Без категорії", "Без рубрыкі", "Χωρίς κατηγορία", "Αταξινόμητα", "Genel", "Kategorilenmemiş", "Kateqoriyasız",
        "未分類", "未分类", "미분류", "분류되지 않음", "카테고리 없음", "Chưa phân loại", "Chưa được phân loại", "ไม่มีหมวดหมู่", "ไม่จัดหมวดหมู่", "Tak Berkategori", "Tanpa kategori", "Tiada Kategori",
        "غير مصنف", "غير مصنّف", "ללא קטגוריה", "כללי", "دسته‌بندی نشده", "دسته بندی نشده", "अवर्गीकृत", "Sense categoria", "General (sense categoria)",
        "Sen categoría", "Sen clasificar", "Sailkatugabea", "Kategoriarik gabe", "Määratlemata", "Liigitamata", "Bez kategorijas", "Nekategorizēts", "Be kategorijos", "Nekategorizuota",
        "Óflokkað", "Të pakategorizuara", "Nekategoriita", "კატეგორიის გარეშე",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Slugs = Names.Select(TermSlug.Of).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a category that is nothing but the default. One that still has the default's slug but was given a name of its own is a category like others.</summary>
    public static bool Is(string name, string slug) => Names.Contains(name.Trim()) || (Slugs.Contains(slug) && TermSlug.Of(name) == slug);
}
