#:package Ciip.Guideline@*
#:package Microsoft.Data.Analysis@0.23.1
#:property InvariantGlobalization=true

// The matrix as a data frame: the cells in which a published document names a clause, per tier.
// dotnet run data-frame.cs
using Ciip.Guideline;
using Ciip.Guideline.Formats;
using Microsoft.Data.Analysis;

var folder = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "..", "data", "standards");
var documents = Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)
    .Select(file => GuidelineJson.Parse<SafetyStandardsDocument>(File.ReadAllBytes(file)));
var cells = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Partial, documents)).Standards.MatrixRows();

// A frame takes its columns one by one.
var frame = new DataFrame(
    new StringDataFrameColumn("Item", cells.Select(cell => cell.Item)),
    new Int32DataFrameColumn("Tier", cells.Select(cell => cell.Tier)),
    new BooleanDataFrameColumn("HasClause", cells.Select(cell => cell.Clauses != "")));
var perTier = frame.Filter(frame.Columns["HasClause"].ElementwiseEquals(true)).GroupBy("Tier").Count("Item").OrderBy("Tier");

Console.WriteLine($"{frame.Rows.Count} cells, {frame.Columns.Count} columns");
foreach (var row in perTier.Rows)
    Console.WriteLine($"tier {row[0]}: {row[1]} cells name a clause");
