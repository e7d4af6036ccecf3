#:package Ciip.Guideline@*
#:property InvariantGlobalization=true

// Which of the 20 measures the fewest published Safety Standards deal with.
// dotnet run rarest-measures.cs [-- --lang ja]
using Ciip.Guideline;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var language = args is ["--lang", "ja"] ? Language.Japanese : Language.English;
string Say(string english, string japanese) => language == Language.Japanese ? japanese : english;

var folder = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "..", "data", "standards");
var documents = Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)
    .Select(file => GuidelineJson.Parse<SafetyStandardsDocument>(File.ReadAllBytes(file)));
var report = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Partial, documents)).Standards;

// A rank goes by what is known. "At most" adds every document that was not read that far or leaves the measure to another one,
// and shows how little a rank means as long as it stays far above "at least".
var measures = report.Matrix.Where(row => row.Item.Measure is not null)
    .Select(row => (
        row.Item,
        AtLeast: row.Cells.Where(cell => cell.Best <= ClaimValue.Addressed).ToList(),
        NotThere: row.Cells.Count(cell => cell.Best == ClaimValue.NotSpecified && cell.IsUniform)))
    .OrderBy(measure => measure.AtLeast.Count).ThenBy(measure => measure.Item.Order);

var total = report.Set.Documents.Count;
Console.WriteLine(Say(
    $"The 20 measures, the rarest first: how many of {total} published documents deal with them, at least and at most.",
    $"20の対策、扱う文書が少ない順。公表文書{total}件のうち、最少・最多。"));
Console.WriteLine();
Console.WriteLine(Say("at least  at most  not there  tiers", "最少   最多   記載なし   階層"));
foreach (var (item, atLeast, notThere) in measures)
{
    var tiers = string.Join(",", atLeast.Select(cell => cell.Document.Tier.Number).Distinct().Order());
    Console.WriteLine(Say($"{atLeast.Count,8}{total - notThere,9}{notThere,11}  ", $"{atLeast.Count,4}{total - notThere,7}{notThere,11}   ")
        + $"{tiers,-8} {item.Value,-12} {item.Title.In(language)}");
}
