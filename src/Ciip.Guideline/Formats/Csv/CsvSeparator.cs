using System.Text.RegularExpressions;

namespace Ciip.Guideline.Formats.Csv;

/// <summary>Finds what separates the cells of a file: spreadsheets write what the settings of their system say.</summary>
internal static class CsvSeparator
{
    private const string Candidates = ",;\t";

    /// <summary>The line that some spreadsheets ask for, and leave out of what they show.</summary>
    private static readonly Regex Said = new(
        "^sep=(?<separator>[,;\t])(\r\n|\r|\n|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    /// <summary>The separator, and how long the line is that says so; 0 where no line does.</summary>
    /// <remarks>
    /// Where no line does, it is what stands in most records, the commoner one of two, and a comma where that decides nothing.
    /// Prose holds commas and semicolons too, but only in the records it stands in.
    /// </remarks>
    public static char Of(string text, out int lineLength)
    {
        if (Said.Match(text) is { Success: true } said)
        {
            lineLength = said.Length;
            return said.Groups["separator"].Value[0];
        }

        lineLength = 0;
        var (records, all) = Count(text);
        var best = 0;
        for (var one = 1; one < Candidates.Length; one++)
        {
            best = (records[one], all[one]).CompareTo((records[best], all[best])) > 0 ? one : best;
        }

        return Candidates[best];
    }

    /// <summary>In how many records each candidate stands outside of quotes, and how often.</summary>
    private static (int[] Records, int[] All) Count(string text)
    {
        var (records, all, inRecord) = (new int[Candidates.Length], new int[Candidates.Length], new bool[Candidates.Length]);
        var isQuoted = false;
        foreach (var c in text)
        {
            isQuoted ^= c == '"';
            if (isQuoted)
            {
                continue;
            }

            if (c is '\r' or '\n')
            {
                Array.Clear(inRecord, 0, inRecord.Length);
            }
            else if (Candidates.IndexOf(c) is var one and >= 0)
            {
                all[one]++;
                records[one] += inRecord[one] ? 0 : 1;
                inRecord[one] = true;
            }
        }

        return (records, all);
    }
}
