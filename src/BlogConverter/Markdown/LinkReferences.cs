// The addresses of reference links, in the order of their first use.
using System.Globalization;

namespace BlogConverter.Markdown;

/// <summary>Numbers each pair of address and title once.</summary>
internal sealed class LinkReferences
{
    private readonly Dictionary<(string Address, string Title), string> _numbers = [];
    private readonly List<(string Address, string Title)> _entries = [];

    public IReadOnlyList<(string Address, string Title)> Entries => _entries;

    public string NumberOf(string address, string title)
    {
        if (!_numbers.TryGetValue((address, title), out string? number))
        {
            _entries.Add((address, title));
            number = _entries.Count.ToString(CultureInfo.InvariantCulture);
            _numbers.Add((address, title), number);
        }

        return number;
    }
}
