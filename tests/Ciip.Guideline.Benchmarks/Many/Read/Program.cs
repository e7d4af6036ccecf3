using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Channels;
using Ciip.Guideline.Benchmarks.Contestants;

// What it costs only to read the same lines, with as many threads: source-generated System.Text.Json into plain classes, in blocks of lines.
var blocks = Channel.CreateBounded<byte[]>(Environment.ProcessorCount);
var count = 0;
var workers = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(async () =>
{
    await foreach (var block in blocks.Reader.ReadAllAsync())
    {
        Interlocked.Add(ref count, Lines.Read(block));
    }
})).ToArray();
await using (var stream = File.OpenRead(args[0]))
{
    var rest = Array.Empty<byte>();
    var buffer = new byte[256 * 1024];
    for (var read = await stream.ReadAsync(buffer); read > 0; read = await stream.ReadAsync(buffer))
    {
        var end = buffer.AsSpan(0, read).LastIndexOf((byte)'\n') + 1;
        if (end > 0)
        {
            await blocks.Writer.WriteAsync([.. rest, .. buffer.AsSpan(0, end)]);
            rest = [];
        }

        rest = [.. rest, .. buffer.AsSpan(end, read - end)];
    }
}

blocks.Writer.Complete();
await Task.WhenAll(workers);
Console.WriteLine($"read {count}");

internal static class Lines
{
    public static int Read(ReadOnlySpan<byte> block)
    {
        var read = 0;
        foreach (var line in block.Split((byte)'\n'))
        {
            if (!block[line].IsEmpty)
            {
                read += JsonSerializer.Deserialize(block[line], PlainSubjectContext.Default.PlainSubject)!.Documents!.Count;
            }
        }

        return read;
    }
}

internal sealed class PlainSubject
{
    public string? Operator { get; set; }

    public string? Sector { get; set; }

    public string? Inventory { get; set; }

    public List<PlainDocument>? Documents { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlainSubject))]
internal sealed partial class PlainSubjectContext : JsonSerializerContext;
