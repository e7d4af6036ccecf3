#:package Ciip.Guideline@*
#:property InvariantGlobalization=true

// The notebook published-standards without its pictures: which items published documents deal with, at least and at most, in which
// tiers and sectors; and the library's own page of it as a file. dotnet run published-standards.cs [-- --lang ja]
using Ciip.Guideline;
using Ciip.Guideline.Reporting;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var language = args is ["--lang", "ja"] ? Language.Japanese : Language.English;
string Say(string english, string japanese) => language == Language.Japanese ? japanese : english;

var folder = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "..", "data", "standards");
var documents = Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)
    .Select(file => GuidelineJson.Parse<SafetyStandardsDocument>(File.ReadAllBytes(file)));
var report = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Partial, documents)).Standards;
var published = report.Set.Documents;

Console.WriteLine(Say($"{published.Count} documents: ", $"{published.Count}文書: ")
    + string.Join(Say(", ", "、"), DocumentTier.All.Select(tier => Say($"{published.Count(one => one.Tier == tier)} of tier {tier.Number}", $"階層{tier.Number}が{published.Count(one => one.Tier == tier)}"))));
Console.WriteLine(Say("all together: ", "全文書: ") + report.Coverage.In(language));

// A document that was not read that far, or leaves the item to another one, counts in "at most" alone.
Console.WriteLine();
Console.WriteLine(Say("at least  at most  tiers    sectors", "最少  最多  階層     分野"));
foreach (var row in report.Matrix)
{
    var dealing = row.Cells.Where(cell => cell.Best <= ClaimValue.Addressed).Select(cell => cell.Document).ToList();
    var notThere = row.Cells.Count(cell => cell.IsUniform && cell.Best == ClaimValue.NotSpecified);
    var tiers = string.Join(",", dealing.Select(document => document.Tier.Number).Distinct().Order());
    var sectors = dealing.Select(document => document.Sector).OfType<CiiSector>().Distinct().Count();
    Console.WriteLine(Say($"{dealing.Count,8}{published.Count - notThere,9}  {tiers,-8} {sectors,7}  ", $"{dealing.Count,4}{published.Count - notThere,6}  {tiers,-8} {sectors,4}  ") + $"{row.Item.Value,-12} {row.Item.Title.In(language)}");
}

File.WriteAllText("published-standards.html", report.ToHtml(new ReportOptions { Language = language }));
