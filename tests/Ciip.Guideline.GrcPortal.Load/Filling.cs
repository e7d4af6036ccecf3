using System.Net.Http.Json;

namespace Ciip.Guideline.GrcPortal.Load;

/// <summary>Adds the operators, and stores their files.</summary>
internal static class Filling
{
    public const int FilesPerOperator = 3;

    public static async Task<IReadOnlyList<Guid>> FillAsync(LoadClient client, LoadOptions options, TextWriter progress, CancellationToken cancellation)
    {
        var ids = new Guid[options.Operators];
        await Parallel.ForAsync(0, options.Operators, new ParallelOptions { MaxDegreeOfParallelism = options.Clients, CancellationToken = cancellation }, async (number, token) =>
        {
            var added = await client.PostAsync("adding an operator", "/api/operators", JsonContent.Create(new { name = OperatorFiles.Name(number) }), token);
            ids[number] = added!.Value.Json.GetProperty("id").GetGuid();
            foreach (var (name, utf8) in OperatorFiles.Of(number))
            {
                await client.PostAsync("storing a file", $"/api/operators/{ids[number]}/files?name={name}&sameOperator=true", new ByteArrayContent(utf8), token);
            }

            if (number % 500 == 0)
            {
                await progress.WriteLineAsync(FormattableString.Invariant($"stored {number:N0} of {options.Operators:N0}"));
            }
        });
        return ids;
    }
}
