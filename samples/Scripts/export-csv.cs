#:package Ciip.Guideline@*
#:property InvariantGlobalization=true

// All tables of one evaluation as CSV files: a city's rule, the ministry's guideline above it, and the city's audit of 2014.
// dotnet run export-csv.cs [-- --lang ja [folder]]
using Ciip.Guideline;
using Ciip.Guideline.Crosswalks;
using Ciip.Guideline.Formats;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var language = args is ["--lang", "ja", ..] ? Language.Japanese : Language.English;
var target = Directory.CreateDirectory(args.Length > 2 ? args[2] : "csv").FullName;

var data = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "..", "data");
T Read<T>(params string[] path) => GuidelineJson.Parse<T>(File.ReadAllBytes(Path.Combine([data, .. path])));

var standards = SafetyStandardsSet.Of(
    Inventory.Partial,
    Read<SafetyStandardsDocument>("standards", "mic-lg-security-policy-guideline.json"),
    Read<SafetyStandardsDocument>("standards", "ryugasaki-city-security-rule.json"));
var practice = Read<SelfVerification>("practice", "ryugasaki-city-internal-audit-2014.json");
var crosswalk = Read<Crosswalk>("crosswalks", "csf-2.0-example.json");

// The date is said, not taken from the clock: the same files give the same tables.
var report = GuidelineEvaluator.Default.Evaluate(standards, practice, PartialDate.Parse("2026-04-01"));

// Of the city only headings are public, so nothing is known to be missing there: questions, no findings. What findings look like
// shows an ordinance that was read in full, evaluated as if it were all there is; it is not.
var ordinance = Read<SafetyStandardsDocument>("standards", "medical-care-act-reg-art14-2.json");
var whatIf = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete, ordinance));

var tables = new (string Name, GuidelineTable Table)[]
{
    ("catalog", GuidelineCatalog.FourthEdition.CatalogTable(language)),
    ("matrix", report.Standards.MatrixTable(language)),
    ("correspondence", report.Standards.CorrespondenceTable(crosswalk, language)),
    ("findings", report.FindingTable(language)),
    ("questions", report.OpenQuestionTable(language)),
    ("gaps-set", report.Gaps!.Set.GapTable(language)),
    ("gaps-own", report.Gaps.InternalRules.GapTable(language)),
    ("plan", report.Plan().ImprovementTable(language)),
    ("crosswalk", crosswalk.MappingTable(language)),
    ("what-if-findings", whatIf.FindingTable(language)),
    ("what-if-plan", whatIf.Plan().ImprovementTable(language)),
};
foreach (var (name, table) in tables)
{
    File.WriteAllBytes(Path.Combine(target, name + ".csv"), table.ToCsv());
    Console.WriteLine($"{name + ".csv",-22}{table.Rows.Count,5} x {table.Columns.Count,2}  {table.Title}: {string.Join(", ", table.Headings.Take(4))}");
}
