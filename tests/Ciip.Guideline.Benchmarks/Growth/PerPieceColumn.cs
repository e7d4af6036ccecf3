using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Ciip.Guideline.Benchmarks.Growth;

/// <summary>A figure of a benchmark, divided by its parameter <c>Pieces</c>.</summary>
internal sealed class PerPieceColumn(string name, string unit, Func<Summary, BenchmarkCase, double?> figure) : IColumn
{
    public string Id => $"{nameof(PerPieceColumn)}.{name}";

    public string ColumnName => name;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => $"{name}: divided by the number of pieces";

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        figure(summary, benchmarkCase) is { } value
            ? string.Create(CultureInfo.InvariantCulture, $"{value / (int)benchmarkCase.Parameters["Pieces"]:N0} {unit}")
            : "?";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public override string ToString() => name;
}
