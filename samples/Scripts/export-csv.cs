#:package Ciip.Guideline@*
#:property InvariantGlobalization=true

// All tables of one evaluation as CSV files: a city's rule, the ministry's guideline above it, and the city's audit of 2014.
// dotnet run export-csv.cs [-- --lang ja|en|none [folder]]
using Ciip.Guideline;
using Ciip.Guideline.Amendments;
using Ciip.Guideline.Crosswalks;
using Ciip.Guideline.Formats;
using Ciip.Guideline.Research;

Console.OutputEncoding = System.Text.Encoding.UTF8;
Language? language = args switch { ["--lang", "ja", ..] => Language.Japanese, ["--lang", "en", ..] => Language.English, _ => null };
var target = Directory.CreateDirectory(args.Length > 2 ? args[2] : "csv").FullName;

var data = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "..", "data");
T Read<T>(params string[] path) => GuidelineJson.Parse<T>(File.ReadAllBytes(Path.Combine([data, .. path])));

var standards = SafetyStandardsSet.Of(
    Inventory.Partial,
    Read<SafetyStandardsDocument>("standards", "mic-lg-security-policy-guideline.json"),
    Read<SafetyStandardsDocument>("standards", "ryugasaki-city-security-rule.json"));
var practice = Read<SelfVerification>("practice", "ryugasaki-city-internal-audit-2014.json");
var crosswalk = Crosswalk.ToCsf20(language ?? Language.English);

// The date is said, not taken from the clock: the same files give the same tables.
var report = GuidelineEvaluator.Default.Evaluate(standards, practice, PartialDate.Parse("2026-04-01"));

// Of the city only headings are public, so nothing is known to be missing there: questions, no findings. What findings look like
// shows an ordinance that was read in full, evaluated as if it were all there is; it is not.
var ordinance = Read<SafetyStandardsDocument>("standards", "medical-care-act-reg-art14-2.json");
var whatIf = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete, ordinance));

// What the evaluation is worth under later editions of the Guideline.
var carryOver = CarryOver.FromFourthEdition(language ?? Language.English);
var carried = report.CarryForward(carryOver);

// Two editions of one guideline: clause by clause what was amended, and, in the place of two descriptions of one document, what the table of two coders looks like.
var earlier = Read<SafetyStandardsDocument>("standards", "mhlw-medical-systems-guideline-5.2.json");
var later = Read<SafetyStandardsDocument>("standards", "mhlw-medical-systems-guideline-6.0.json");
var amendment = Amendment.Between(before: earlier, after: later);
var coders = CoderComparison.Of(earlier, later);

// Without a language: names, types and tokens for programs, the same bytes for everyone. With one: words and headings for people.
GuidelineTable Of(Func<GuidelineTable> forPrograms, Func<Language, GuidelineTable> forPeople) => language is { } known ? forPeople(known) : forPrograms();
var tables = new (string Name, GuidelineTable Table)[]
{
    ("catalog", Of(GuidelineCatalog.FourthEdition.CatalogTable, GuidelineCatalog.FourthEdition.CatalogTable)),
    ("documents", Of(standards.DocumentTable, standards.DocumentTable)),
    ("matrix", Of(() => report.Standards.MatrixTable(crosswalk), known => report.Standards.MatrixTable(crosswalk, known))),
    ("correspondence", Of(() => report.Standards.CorrespondenceTable(crosswalk), known => report.Standards.CorrespondenceTable(crosswalk, known))),
    ("findings", Of(report.FindingTable, report.FindingTable)),
    ("questions", Of(report.OpenQuestionTable, report.OpenQuestionTable)),
    ("gaps-set", Of(report.Gaps!.Set.GapTable, report.Gaps.Set.GapTable)),
    ("gaps-own", Of(report.Gaps.InternalRules.GapTable, report.Gaps.InternalRules.GapTable)),
    ("plan", Of(report.Plan().ImprovementTable, report.Plan().ImprovementTable)),
    ("crosswalk", Of(crosswalk.MappingTable, crosswalk.MappingTable)),
    ("carry-over", Of(carryOver.CarryOverTable, carryOver.CarryOverTable)),
    ("carried", Of(carried.CarriedTable, carried.CarriedTable)),
    ("amendment", Of(amendment.AmendmentTable, amendment.AmendmentTable)),
    ("coders", Of(coders.CoderTable, coders.CoderTable)),
    ("what-if-findings", Of(whatIf.FindingTable, whatIf.FindingTable)),
    ("what-if-plan", Of(whatIf.Plan().ImprovementTable, whatIf.Plan().ImprovementTable)),
};
foreach (var (name, table) in tables)
{
    File.WriteAllBytes(Path.Combine(target, name + ".csv"), table.ToCsv());
    Console.WriteLine($"{name + ".csv",-22}{table.Rows.Count,5} x {table.Columns.Count,2}  {table.Title}: {string.Join(", ", table.Headings.Take(4))}");
}

// What the cells of each column are, for programs that read the files.
if (language is null)
{
    var columns = tables.SelectMany(table => table.Table.Columns.Select(column => new[] { table.Name, column.Name, column.Type.ToString().ToLowerInvariant(), table.Table.Rows.Count.ToString() }));
    File.WriteAllBytes(Path.Combine(target, "columns.csv"), GuidelineCsv.ToCsv(columns.Prepend(["table", "column", "type", "rows"])));
}
