#:package Ciip.Guideline@*
#:property InvariantGlobalization=true

// Which of the 25 items published Safety Standards deal with, by the tier of the document.
// dotnet run gap-by-tier.cs [-- --lang ja]
using Ciip.Guideline;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var language = args is ["--lang", "ja"] ? Language.Japanese : Language.English;
string Say(string english, string japanese) => language == Language.Japanese ? japanese : english;

var folder = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "..", "data", "standards");
var documents = Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)
    .Select(file => GuidelineJson.Parse<SafetyStandardsDocument>(File.ReadAllBytes(file)));

// One set of all of them, and there are others: nothing here is absent just because these files do not say it.
var report = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Partial, documents)).Standards;

// "Not there" is said only where the whole item was read for and not found; one unread provision leaves it unknown.
static int Standing(MatrixCell cell) => cell.Best switch
{
    <= ClaimValue.Addressed => 0,
    ClaimValue.SpecifiedElsewhere => 1,
    ClaimValue.NotSpecified when cell.IsUniform => 2,
    _ => 3,
};

static string Four(IEnumerable<MatrixCell> cells)
{
    var counts = cells.CountBy(Standing).ToDictionary();
    return string.Concat(Enumerable.Range(0, 4).Select(standing => $"{counts.GetValueOrDefault(standing),3}"));
}

Console.WriteLine(Say(
    $"{report.Set.Documents.Count} published documents. Per tier, how many of them: deal with the item (+), leave it to another document (>),\nwere read for it and do not have it (-), were not read that far (?). Where the text was not read, nobody knows; it counts against nobody.",
    $"公表文書{report.Set.Documents.Count}件。階層ごとの文書数: 項目を扱う（+）、他の文書に委ねる（>）、確認したが記載なし（-）、未確認（?）。\n未確認は「記載なし」ではなく、どの文書にも不利に数えない。"));
Console.WriteLine();
Console.WriteLine($"{"",-12}" + string.Concat(DocumentTier.All.Select(tier => $" | {Say("tier", "階層")} {tier.Number}     ")));
Console.WriteLine($"{"",-12}" + string.Concat(DocumentTier.All.Select(_ => " |  +  >  -  ?")));
foreach (var row in report.Matrix)
    Console.WriteLine($"{row.Item.Value,-12}" + string.Concat(DocumentTier.All.Select(tier =>
        " |" + Four(row.Cells.Where(cell => cell.Document.Tier == tier)))) + $" | {row.Item.Title.In(language)}");

Console.WriteLine();
Console.WriteLine(Say("The same per provision, all documents of a tier together:", "規定要素単位（階層内の全文書の合計）:"));
foreach (var tier in DocumentTier.All)
{
    var claims = report.Matrix.SelectMany(row => row.Cells).Where(cell => cell.Document.Tier == tier).SelectMany(cell => cell.Counts)
        .GroupBy(count => count.Key).ToDictionary(group => group.Key, group => group.Sum(count => count.Value));
    int Of(params ClaimValue[] values) => values.Sum(value => claims.GetValueOrDefault(value));
    var all = claims.Values.Sum();
    Console.WriteLine(Say(
        $"tier {tier.Number}, {report.Set.Documents.Count(document => document.Tier == tier),2} documents: of {all,4}, specified {Of(ClaimValue.Specified, ClaimValue.PartlySpecified),3}, dealt with to an unknown extent {Of(ClaimValue.Addressed),3}, not there {Of(ClaimValue.NotSpecified),3}, unknown {Of(ClaimValue.NotExamined),4} ({tier.Title})",
        $"階層{tier.Number}（{tier.Title.Japanese}）{report.Set.Documents.Count(document => document.Tier == tier),2}文書: {all,4}件中、規定{Of(ClaimValue.Specified, ClaimValue.PartlySpecified),3}、言及（程度不明）{Of(ClaimValue.Addressed),3}、記載なし{Of(ClaimValue.NotSpecified),3}、未確認{Of(ClaimValue.NotExamined),4}"));
}
