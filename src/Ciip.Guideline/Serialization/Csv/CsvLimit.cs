using Ciip.Guideline.Common;
using Ciip.Guideline.Serialization.Json;

namespace Ciip.Guideline.Serialization.Csv;

/// <summary>Says the first problems, and how many more there are.</summary>
internal static class CsvLimit
{
    public static IReadOnlyList<CsvDiagnostic> Of(List<CsvDiagnostic> found, ReadOptions? options)
    {
        var most = (options ?? ReadOptions.Default).MaxDiagnostics;
        if (found.Count <= most)
        {
            return Seq.From(found);
        }

        var more = JsonProblems.More(found.Count - most, isLeast: false);
        var last = found[most];
        return Seq.From(found.Take(most).Append(new CsvDiagnostic(
            CsvDiagnosticCodes.More, last.Line, last.Row, last.Column, new LocalizedText(more.MessageIn(Language.English), more.MessageIn(Language.Japanese)))));
    }
}
