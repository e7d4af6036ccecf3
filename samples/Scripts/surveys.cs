#:package Ciip.Guideline@*
#:property InvariantGlobalization=true

// What surveys of operators counted, over time, beside the item of the Guideline that is nearest. Whose mapping: ours.
// dotnet run surveys.cs
using System.Globalization;
using Ciip.Guideline;
using Ciip.Guideline.Formats;

Console.OutputEncoding = System.Text.Encoding.UTF8;
var folder = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "..", "data", "surveys");
var surveys = Read("surveys.csv").ToDictionary(row => row["survey"]);
var observations = Read("observations.csv").Select(Observation.Of).ToList();

// A number is marked by how it is known; only what the source states as it stands has no mark.
static string Mark(Quality quality) => quality switch { Quality.Stated => "", Quality.Rounded => "~", Quality.Derived => "=", _ => "?" };

Console.WriteLine("Observations of surveys over time. Marks: ~ rounded by the press, = computed by us, ? matched to its label by us.");
foreach (var survey in observations.GroupBy(one => one.Survey))
{
    var about = surveys[survey.Key];
    Console.WriteLine($"\n{about["title"]} ({about["kind"]}; {about["population"]})\n  Limits: {about["limits"]}");
    foreach (var series in survey.GroupBy(one => (one.Indicator, one.Population)).Where(series => series.Count() > 1))
    {
        var (first, last) = (series.First(), series.Last());
        Console.WriteLine($"  {first.Indicator}, {first.Population} [{first.Item} {first.Item.Section.Title}]");
        Console.WriteLine("    " + string.Join("  ", series.Select(one => $"{one.When}: {Mark(one.Quality)}{one.Value.ToString(CultureInfo.InvariantCulture)}{(one.IsPercent ? "%" : "")}")));

        // The difference of two rounded numbers is rounder than either.
        var change = last.Value - first.Value;
        var roughly = series.Any(one => one.Quality == Quality.Rounded) ? "about " : "";
        Console.WriteLine($"    change: {roughly}{change:+0.#;-0.#;0}{(first.IsPercent ? " points" : "")}");
    }
}

IEnumerable<Dictionary<string, string>> Read(string file) =>
    GuidelineCsv.TryRead(File.ReadAllBytes(Path.Combine(folder, file)), out var records, out var problems)
        ? records.Skip(1).Select(record => records[0].Cells.Zip(record.Cells).ToDictionary(pair => pair.First, pair => pair.Second))
        : throw new InvalidDataException(string.Join("\n", problems));

/// <summary>How a number is known.</summary>
enum Quality { Stated, Rounded, Derived, InferredOrder }

/// <summary>One line of observations.csv. Of a fiscal year, which begins in April, the date is that year; <c>When</c> keeps which it is.</summary>
record Observation(
    string Survey, PartialDate AsOf, bool IsFiscalYear, CiiSector? Sector, string Population, string Indicator, decimal Value, bool IsPercent, int? Denominator, Quality Quality, GuidelineId Item)
{
    public string When => (IsFiscalYear ? "FY" : "") + AsOf;

    public static Observation Of(Dictionary<string, string> row) => new(
        row["survey"],
        PartialDate.Parse(row["asOf"].StartsWith("FY", StringComparison.Ordinal) ? row["asOf"][2..] : row["asOf"]),
        row["asOf"].StartsWith("FY", StringComparison.Ordinal),
        row["sector"] == "" ? null : CiiSector.FromValue(row["sector"]),
        row["population"],
        row["indicator"],
        decimal.Parse(row["value"], CultureInfo.InvariantCulture),
        row["unit"] switch { "percent" => true, "count" => false, var other => throw new InvalidDataException(other) },
        row["denominator"] == "" ? null : int.Parse(row["denominator"], CultureInfo.InvariantCulture),
        row["quality"] switch { "stated" => Quality.Stated, "rounded" => Quality.Rounded, "derived" => Quality.Derived, "inferred-order" => Quality.InferredOrder, var other => throw new InvalidDataException(other) },
        GuidelineId.Parse(row["item"]));
}
