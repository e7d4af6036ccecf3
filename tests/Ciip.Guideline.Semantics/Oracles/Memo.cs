using System.Runtime.InteropServices;

namespace Ciip.Guideline.Semantics;

/// <summary>What the oracle has worked out: it is made of functions, and its numbers have no bounds, which takes time.</summary>
/// <typeparam name="TKey">What it is asked.</typeparam>
/// <typeparam name="TResult">What it says.</typeparam>
internal sealed class Memo<TKey, TResult>
    where TKey : notnull
{
    private const int Most = 500_000;
    private readonly Dictionary<TKey, TResult> known = [];

    public TResult Get(TKey key, Func<TKey, TResult> workOut)
    {
        if (known.TryGetValue(key, out var result))
        {
            return result;
        }

        if (known.Count >= Most)
        {
            known.Clear();
        }

        result = workOut(key);
        CollectionsMarshal.GetValueRefOrAddDefault(known, key, out _) = result;
        return result;
    }
}
