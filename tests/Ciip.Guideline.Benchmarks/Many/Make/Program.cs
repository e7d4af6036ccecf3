using System.Globalization;
using Ciip.Guideline;
using Ciip.Guideline.Portfolio;
using Ciip.Guideline.Standards;

// Lines of published documents, an operator each: Make FOLDER COUNT FILE.
var documents = Directory.EnumerateFiles(args[0], "*.json").Order(StringComparer.Ordinal)
    .Select(static file => GuidelineJson.Parse<SafetyStandardsDocument>(File.ReadAllBytes(file))).ToList();
await using var lines = File.Create(args[2]);
for (var i = 0; i < int.Parse(args[1], CultureInfo.InvariantCulture); i++)
{
    var document = documents[i % documents.Count];
    await SubjectLines.WriteAsync(lines, PortfolioSubject.Of(SafetyStandardsSet.Of(Inventory.Partial, document with { Id = $"{document.Id}-{i}" }) with
    {
        Operator = $"事業者{i}",
        Sector = CiiSector.All[i % CiiSector.All.Count],
    }));
}
