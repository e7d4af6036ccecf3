#:package Ciip.Guideline@*
#:property InvariantGlobalization=true

// What surveys of operators counted, over time, beside the item of the Guideline that is nearest. Whose mapping: ours.
// dotnet run surveys-over-time.cs
using System.Globalization;
using Ciip.Guideline;
using Ciip.Guideline.Formats;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var folder = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "..", "data", "surveys");
var surveys = Read("surveys.csv").ToDictionary(row => row["survey"]);
var observations = Read("observations.csv").ToList();

// A number is marked by how it is known; only what the source states as it stands has no mark.
static string Mark(string quality) => quality switch { "stated" => "", "rounded" => "~", "derived" => "=", _ => "?" };

Console.WriteLine("Observations of surveys over time. Marks: ~ rounded by the press, = computed by us, ? matched to its label by us.");
foreach (var survey in observations.GroupBy(row => row["survey"]))
{
    var about = surveys[survey.Key];
    Console.WriteLine($"\n{about["title"]} ({about["kind"]}; {about["population"]})\n  Limits: {about["limits"]}");
    foreach (var series in survey.GroupBy(row => (row["indicator"], row["population"])).Where(series => series.Count() > 1))
    {
        var (first, last) = (series.First(), series.Last());
        var item = GuidelineId.Parse(first["item"]);
        Console.WriteLine($"  {first["indicator"]}, {first["population"]} [{item} {item.Section.Title}]");
        Console.WriteLine("    " + string.Join("  ", series.Select(row => $"{row["asOf"]}: {Mark(row["quality"])}{row["value"]}{Unit(row)}")));

        // The difference of two rounded numbers is rounder than either.
        var change = Number(last) - Number(first);
        var roughly = series.Any(row => row["quality"] == "rounded") ? "about " : "";
        Console.WriteLine($"    change: {roughly}{change:+0.#;-0.#;0}{(first["unit"] == "percent" ? " points" : "")}");
    }
}

static string Unit(Dictionary<string, string> row) => row["unit"] == "percent" ? "%" : "";
static decimal Number(Dictionary<string, string> row) => decimal.Parse(row["value"], CultureInfo.InvariantCulture);

IEnumerable<Dictionary<string, string>> Read(string file) =>
    GuidelineCsv.TryRead(File.ReadAllBytes(Path.Combine(folder, file)), out var records, out var problems)
        ? records.Skip(1).Select(record => records[0].Cells.Zip(record.Cells).ToDictionary(pair => pair.First, pair => pair.Second))
        : throw new InvalidDataException(string.Join("\n", problems));
