// Numbers by keys that are hashes already.
namespace BlogConverter.Index;

/// <summary>
/// A number for each <see cref="AddressKey"/>: about 18 bytes an entry where a dictionary takes 40, because a large site has several hundred thousand. Open addressing;
/// nothing is ever removed, and two keys are never as good as equal: they have to be hashes. Safe for concurrent reads.
/// </summary>
/// <param name="expected">How many entries there are going to be, where that is known: to grow leaves the old room behind.</param>
internal sealed class KeyTable(int expected = 0)
{
    // The upper bits of FNV-1a say little about the last characters; the golden ratio spreads them.
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong[] _keys = new ulong[16 + (expected / 3 * 4)];
    private int[] _values = new int[16 + (expected / 3 * 4)];

    public int Count { get; private set; }

    /// <summary>All numbers, in no order.</summary>
    public IEnumerable<int> Values => Enumerable.Range(0, _keys.Length).Where(slot => _keys[slot] != 0).Select(slot => _values[slot]);

    /// <summary>The number of a key; to set it adds or replaces it.</summary>
    public int this[ulong key]
    {
        set => Slot(key) = value;
    }

    public bool TryGetValue(ulong key, out int value)
    {
        int slot = Find(Used(key));
        value = _values[slot];
        return _keys[slot] != 0;
    }

    public bool Contains(ulong key) => TryGetValue(key, out _);

    /// <summary>False where the key has a number already, which stays.</summary>
    public bool TryAdd(ulong key, int value)
    {
        int before = Count;
        ref int slot = ref Slot(key);
        if (Count == before)
        {
            return false;
        }

        slot = value;
        return true;
    }

    /// <summary>Gives room back that only further entries would need.</summary>
    public void Trim() => Resize(Count + (Count / 8) + 1);

    private ref int Slot(ulong key)
    {
        if (Count >= _keys.Length / 4 * 3)
        {
            Resize(_keys.Length / 2 * 3);
        }

        int slot = Find(Used(key));
        if (_keys[slot] == 0)
        {
            _keys[slot] = Used(key);
            Count++;
        }

        return ref _values[slot];
    }

    private int Find(ulong key)
    {
        int slot = (int)Math.BigMul(key * Golden, (ulong)_keys.Length, out _);
        while (_keys[slot] != key && _keys[slot] != 0)
        {
            slot = slot + 1 == _keys.Length ? 0 : slot + 1;
        }

        return slot;
    }

    private void Resize(int length)
    {
        (ulong[] keys, int[] values) = (_keys, _values);
        (_keys, _values) = (new ulong[length], new int[length]);
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0)
            {
                int slot = Find(keys[i]);
                (_keys[slot], _values[slot]) = (keys[i], values[i]);
            }
        }
    }

    /// <summary>Zero marks what is free.</summary>
    private static ulong Used(ulong key) => key == 0 ? 1 : key;
}
