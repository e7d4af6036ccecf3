using System.Text;
using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Cli.Tests.Portfolio;

/// <summary>Files of subjects.</summary>
internal static class Subjects
{
    private static readonly SafetyStandardsDocument[] Documents =
        [.. new[] { "medical-care-act-reg-art14-2.json", "rokin-asset-policy.json" }.Select(file => GuidelineJson.Parse<SafetyStandardsDocument>(File.ReadAllBytes(Repository.Data("standards", file))))];

    private static readonly CiiSector[] Sectors = [CiiSector.Medical, CiiSector.Financial, CiiSector.Medical, CiiSector.Gas, CiiSector.Medical, CiiSector.Financial];

    /// <summary>A subject with a name of its own, in one of three sectors of different sizes.</summary>
    public static PortfolioSubject At(int number) => new()
    {
        Operator = FormattableString.Invariant($"事業者{number}"),
        Sector = Sectors[number % Sectors.Length],
        Inventory = Inventory.Complete,
        Documents = [Documents[number % Documents.Length] with { Sector = null }],
    };

    public static byte[] Line(int number) => SubjectLines.ToUtf8Bytes(At(number));

    public static byte[] Lines(int count, int from = 0) => [.. Enumerable.Range(from, count).SelectMany(Line)];

    /// <summary>A subject of a few bytes.</summary>
    public static byte[] Small(string name) => Encoding.UTF8.GetBytes($"{{\"operator\":\"{name}\",\"documents\":[]}}");

    /// <summary>What the library itself makes of it.</summary>
    public static CoverageSummary Rolled(byte[] lines, PortfolioOptions? options = null)
    {
        var rollUp = new RollUp(options: options);
        AddAsync(rollUp, lines).GetAwaiter().GetResult();
        return rollUp.ToSummary();
    }

    private static async Task AddAsync(RollUp rollUp, byte[] lines)
    {
        using var stream = new MemoryStream(lines);
        await rollUp.AddAsync(stream);
    }
}
