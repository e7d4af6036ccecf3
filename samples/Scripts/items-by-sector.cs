#:package Ciip.Guideline@*
#:property InvariantGlobalization=true

// Which of the 25 items published Safety Standards deal with, by sector.
// dotnet run items-by-sector.cs [-- --lang ja]
using Ciip.Guideline;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var language = args is ["--lang", "ja"] ? Language.Japanese : Language.English;
string Say(string english, string japanese) => language == Language.Japanese ? japanese : english;

var folder = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "..", "data", "standards");
var documents = Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)
    .Select(file => GuidelineJson.Parse<SafetyStandardsDocument>(File.ReadAllBytes(file)));
var report = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Partial, documents)).Standards;

// The sectors of the Basic Policy in its order, then those the documents name themselves.
var sectors = report.Set.Documents.GroupBy(document => document.Sector!)
    .OrderBy(group => group.Key.Number ?? int.MaxValue).ThenBy(group => group.Key.Value, StringComparer.Ordinal)
    .Select((group, index) => (Letter: (char)('A' + index), Sector: group.Key, Documents: group.ToHashSet())).ToList();

Console.WriteLine(Say(
    "Per sector, how many of its published documents deal with an item. A dot: none does as far as they were read.",
    "分野ごとに、項目を扱う公表文書の数。点は、確認した範囲では扱う文書がないことを示す。"));
Console.WriteLine();
foreach (var (letter, sector, published) in sectors)
{
    var title = sector.Number is null ? sector.Value : sector.Title.In(language);
    Console.WriteLine(Say(
        $"{letter}  {published.Count,2} documents, of tiers {string.Join(",", published.Select(document => document.Tier.Number).Distinct().Order())}: {title}",
        $"{letter}  {published.Count,2}文書（階層{string.Join("・", published.Select(document => document.Tier.Number).Distinct().Order())}）: {title}"));
}

Console.WriteLine();
Console.WriteLine($"{"",-12}" + string.Concat(sectors.Select(sector => $"{sector.Letter,3}")));
foreach (var row in report.Matrix)
{
    var dealing = row.Cells.Where(cell => cell.Best <= ClaimValue.Addressed).Select(cell => cell.Document).ToHashSet();
    Console.WriteLine($"{row.Item.Value,-12}" + string.Concat(sectors.Select(sector => sector.Documents.Count(dealing.Contains))
        .Select(count => count == 0 ? "  ." : $"{count,3}")) + $"  {row.Item.Title.In(language)}");
}

Console.WriteLine();
Console.WriteLine(Say(
    "The letters do not compare sectors: they differ in how many documents were found, of which tiers, and how far these were read.",
    "分野間の比較には用いない。文書の数、階層、確認した範囲が分野ごとに異なる。"));
