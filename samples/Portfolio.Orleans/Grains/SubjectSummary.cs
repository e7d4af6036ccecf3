namespace PortfolioOrleans.Grains;

/// <summary>The summary of one subject: by the same roll-up that one process makes of all, so that both count alike.</summary>
internal static class SubjectSummary
{
    public static async Task<CoverageSummary> OfAsync(byte[] line, string? asOf)
    {
        var rollUp = new RollUp(options: new PortfolioOptions { MaxDegreeOfParallelism = 1, AsOf = asOf is null ? null : PartialDate.Parse(asOf) });
        await using var stream = new MemoryStream(line, writable: false);
        await rollUp.AddAsync(stream);
        return rollUp.Evaluated == 1 ? rollUp.ToSummary() : throw new ArgumentException("Not a line with one subject.", nameof(line));
    }
}
