namespace Ciip.Guideline.GrcPortal.Load;

/// <summary>Reads what users read, of operators drawn at random: what is kept of a run is hardly ever asked for twice.</summary>
internal static class Reading
{
    private static readonly string[] Orders = ["", "?sort=gaps", "?sort=gaps&descending=false", "?sort=trend", "?sort=overdue", "?sort=evaluated", "?sort=name&descending=true"];
    private static readonly string[] Exports = ["findings.csv", "matrix.csv", "report.json", "oscal-assessment-results.json", "report.sarif"];

    public static async Task ReadAsync(LoadClient client, IReadOnlyList<Guid> ids, LoadOptions options, TextWriter progress, CancellationToken cancellation)
    {
        var random = new Random(1);
        var pages = Math.Max(1, ids.Count / 50);
        // The first requests of a process compile what they run.
        foreach (var order in Orders)
        {
            await client.GetAsync("front page, the first times", "/" + order, cancellation);
        }

        await EachAsync("front page, by any order", _ => "/" + Orders[random.Next(Orders.Length)]);
        await EachAsync("front page, a page further on", _ => FormattableString.Invariant($"/?sort=gaps&page={1 + random.Next(pages)}"));
        await EachAsync("front page, a name searched", _ => FormattableString.Invariant($"/?search={random.Next(ids.Count)}"));
        await EachAsync("front page, with overdue steps", static _ => "/?only=overdue&sort=overdue");
        await EachAsync("page of an operator", _ => $"/operators/{Drawn()}");
        var runs = new List<Guid>(options.Samples);
        while (runs.Count < options.Samples)
        {
            runs.Add(await Evaluating.RunOfAsync(client, Drawn(), cancellation));
        }

        await EachAsync("run, summary", number => $"/runs/{runs[number]}");
        foreach (var view in new[] { "matrix", "findings", "plan" })
        {
            await EachAsync("run, " + view, number => $"/runs/{runs[number]}/{view}");
        }

        await EachAsync("report as one page", number => $"/runs/{runs[number]}/report");
        foreach (var name in Exports)
        {
            await EachAsync("export " + name, number => $"/runs/{runs[number]}/exports/{name}");
        }

        async Task EachAsync(string what, Func<int, string> path)
        {
            await progress.WriteLineAsync(what);
            var paths = Enumerable.Range(0, options.Samples).Select(path).ToList();
            await Parallel.ForEachAsync(paths, new ParallelOptions { MaxDegreeOfParallelism = options.Readers, CancellationToken = cancellation }, async (one, token) => await client.GetAsync(what, one, token));
        }

        Guid Drawn() => ids[random.Next(ids.Count)];
    }
}
