using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Ciip.Guideline.Portfolio;

/// <summary>
/// The operators that came, 8 to 16 bytes for each, whatever its name: the first 64 bits of its SHA-256. Among a million, two that are different are taken for one
/// with a probability of 3 in 100 million.
/// </summary>
internal sealed class OperatorSet
{
    /// <summary>What stands for a subject that may come again; a free place, too.</summary>
    public const ulong NotAsked = 0;

    private const int Least = 1024;

    private ulong[] slots = new ulong[Least];

    public int Count { get; private set; }

    /// <summary>What stands for a subject: the hash of its operator, never 0; <see cref="NotAsked"/> where it has no name, or all are to count.</summary>
    public static ulong KeyOf(PortfolioSubject subject, PortfolioOptions options) =>
        options.Duplicates == DuplicateOperators.Refuse && subject.Operator is { } name ? HashOf(name) : NotAsked;

    /// <summary>Whether it was not there before; nobody asks that of <see cref="NotAsked"/>.</summary>
    public bool Add(ulong operatorHash)
    {
        if (operatorHash == NotAsked)
        {
            return true;
        }

        if (Count * 2 >= slots.Length)
        {
            var smaller = slots;
            slots = new ulong[smaller.Length * 2];
            foreach (var kept in smaller)
            {
                if (kept != 0)
                {
                    Place(kept);
                }
            }
        }

        if (!Place(operatorHash))
        {
            return false;
        }

        Count++;
        return true;
    }

    private static ulong HashOf(string name)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(name), hash);
        return Math.Max(BinaryPrimitives.ReadUInt64BigEndian(hash), 1);
    }

    /// <summary>All of them as a text, in an order that does not depend on that in which they came.</summary>
    public string ToText()
    {
        var all = slots.Where(static hash => hash != 0).ToArray();
        Array.Sort(all);
        var bytes = new byte[all.Length * sizeof(ulong)];
        for (var i = 0; i < all.Length; i++)
        {
            BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(i * sizeof(ulong)), all[i]);
        }

        return Convert.ToBase64String(bytes);
    }

    /// <summary>Reads such a text.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static OperatorSet Parse(string text)
    {
        var bytes = Convert.FromBase64String(text);
        var set = new OperatorSet();
        if (bytes.Length % sizeof(ulong) != 0)
        {
            throw new FormatException("The operators are not whole.");
        }

        foreach (var hash in MemoryMarshal.Cast<byte, ulong>(bytes))
        {
            set.Add(BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(hash) : hash);
        }

        return set;
    }

    private bool Place(ulong hash)
    {
        var at = (int)(hash & (ulong)(slots.Length - 1));
        while (slots[at] != 0)
        {
            if (slots[at] == hash)
            {
                return false;
            }

            at = (at + 1) & (slots.Length - 1);
        }

        slots[at] = hash;
        return true;
    }
}
