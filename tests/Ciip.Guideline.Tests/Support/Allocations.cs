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

    /// <summary>The same of reading a file, once it was done before: what is made once for all is no cost of the file.</summary>
    public static (T Result, long Bytes) OfReading<T>(byte[] file, Func<byte[], T> read)
    {
        read(file.AsSpan(0, Math.Min(2000, file.Length)).ToArray());
        return Of(() => read(file));
    }
}
