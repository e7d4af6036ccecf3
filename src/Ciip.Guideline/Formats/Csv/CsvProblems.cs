using Ciip.Guideline.Common;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Formats.Csv;

/// <summary>Collects what is wrong with a file, up to a limit; what lies beyond is counted.</summary>
internal sealed class CsvProblems(ReadOptions? options)
{
    private readonly int most = (options ?? ReadOptions.Default).MaxDiagnostics;
    private readonly List<GuidelineDiagnostic> found = [];
    private (int Line, int Row, int Column) firstBeyond;
    private int beyond;

    public int Count => found.Count + beyond;

    /// <summary>Whether there are more than are said.</summary>
    public bool IsBeyond => beyond > 0;

    /// <summary>Whether the rest was not looked at for everything, so that there may be more than are counted.</summary>
    public bool IsLeast { get; set; }

    /// <summary>One more.</summary>
    /// <param name="code">One of <see cref="GuidelineDiagnosticCodes"/>.</param>
    /// <param name="line">The line of the file.</param>
    /// <param name="row">The row.</param>
    /// <param name="column">The column, from 1.</param>
    /// <param name="message">Words it, where it is said.</param>
    public void Add(string code, int line, int row, int column, Func<LocalizedText> message)
    {
        if (found.Count < most)
        {
            found.Add(new GuidelineDiagnostic(code, message(), line, row, column));
            return;
        }

        firstBeyond = beyond == 0 ? (line, row, column) : firstBeyond;
        beyond++;
    }

    /// <summary>In order of position, then how many more there are.</summary>
    public IReadOnlyList<GuidelineDiagnostic> InOrder()
    {
        var inOrder = found.OrderBy(static one => one.Row).ThenBy(static one => one.Column);
        if (beyond == 0)
        {
            return Seq.From(inOrder);
        }

        var more = JsonProblems.More(beyond, IsLeast);
        return Seq.From(inOrder.Append(new GuidelineDiagnostic(
            GuidelineDiagnosticCodes.CsvMore, new LocalizedText(more.MessageIn(Language.English), more.MessageIn(Language.Japanese)), firstBeyond.Line, firstBeyond.Row, firstBeyond.Column)));
    }
}
