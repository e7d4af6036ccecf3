using Ciip.Guideline.Formats;

namespace PortfolioOrleans.Loading;

/// <summary>The roll-up that needs no silo: what everything here is held against.</summary>
internal static class OneProcess
{
    /// <summary>Rolls up a file.</summary>
    /// <returns>The summary as JSON.</returns>
    public static async Task<byte[]> RollUpAsync(FileInfo file, string? asOf, Action<RefusedSubject>? refused, CancellationToken cancellationToken)
    {
        var rollUp = new RollUp(options: new PortfolioOptions { AsOf = asOf is null ? null : PartialDate.Parse(asOf) }, refused: refused);
        await using var lines = file.OpenRead();
        await rollUp.AddAsync(lines, file.Name, cancellationToken: cancellationToken);
        return GuidelineJson.ToUtf8Bytes(rollUp.ToSummary());
    }
}
