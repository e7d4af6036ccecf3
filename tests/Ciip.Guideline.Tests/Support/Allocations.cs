namespace Ciip.Guideline.Tests.Support;

/// <summary>What work costs in bytes: exact, and the same on every machine, however busy.</summary>
internal static class Allocations
{
    /// <summary>The result of some work on this thread, and what it allocated.</summary>
    public static (T Result, long Bytes) Of<T>(Func<T> work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = work();
        return (result, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    /// <summary>The least of three: what is made once for all is no cost of one piece of work, and an array that is lent may have been given up by the pool in between.</summary>
    public static long Least<T>(Func<T> work) => Least(static () => true, _ => work());

    /// <summary>The same of work on something that keeps what was made of it, and is made anew for each of the three.</summary>
    public static long Least<TSubject, T>(Func<TSubject> make, Func<TSubject, T> work) =>
        Enumerable.Range(0, 3).Select(_ => make()).Min(subject => Of(() => work(subject)).Bytes);

    /// <summary>The same of reading a file, once it was done before: what is made once for all is no cost of the file.</summary>
    public static (T Result, long Bytes) OfReading<T>(byte[] file, Func<byte[], T> read)
    {
        read(file.AsSpan(0, Math.Min(2000, file.Length)).ToArray());
        return Of(() => read(file));
    }
}
