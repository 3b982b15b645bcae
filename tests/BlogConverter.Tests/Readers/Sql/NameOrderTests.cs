// Terms come in the order in which MySQL sorts their names.
using BlogConverter.Readers.Sql;
using Xunit;

namespace BlogConverter.Tests.Readers.Sql;

public sealed class NameOrderTests
{
    [Fact]
    public void Accents_and_case_do_not_count() =>
        Assert.Equal(
            ["_x", "#1", "2019", "Äpfel", "apple", "B", "b c", "bc", "C", "C# 9", "C++ / C#", "Straße", "strasse x", "ZZ", "ωm", "рус", "中文"],
            new[] { "中文", "рус", "ωm", "ZZ", "strasse x", "Straße", "C++ / C#", "C# 9", "C", "bc", "b c", "B", "Äpfel", "apple", "2019", "#1", "_x" }.Order(NameOrder.Instance));
}
