using System.Text;
using Ciip.Guideline.Formats;
using PortfolioOrleans.Loading;

namespace PortfolioOrleans.Tests.Support;

/// <summary>Subjects as lines, and what one process makes of them.</summary>
internal static class Lines
{
    public const string Source = "operators.jsonl";

    /// <summary>Made-up operators; among them two without a name that are alike, one that comes twice, lines that cannot be read, a blank one, and one cut off at the end.</summary>
    public static byte[] Mixed(int count)
    {
        var all = new MemoryStream();
        var (at, unnamed) = (0, MadeSubjects.Take(2).Last() with { Operator = null });
        foreach (var subject in MadeSubjects.Take(count).Concat([unnamed, unnamed]))
        {
            all.Write(at % 40 == 7 ? "{\"operator\": 5}\r\n\n"u8 : ""u8);
            all.Write(SubjectLines.ToUtf8Bytes(at++ % 50 == 23 ? subject with { Operator = "Operator 000001" } : subject));
        }

        all.Write("{\"documents\": ["u8);
        return all.ToArray();
    }

    public static byte[] Of(params IEnumerable<PortfolioSubject> subjects) => [.. subjects.SelectMany(SubjectLines.ToUtf8Bytes)];

    public static async Task<(byte[] Summary, string Refused)> InOneProcessAsync(byte[] lines, string? asOf = null)
    {
        var refused = new StringBuilder();
        var rollUp = new RollUp(options: new PortfolioOptions { AsOf = asOf is null ? null : PartialDate.Parse(asOf) }, refused: subject => Tell(refused, subject));
        await rollUp.AddAsync(new MemoryStream(lines), Source, cancellationToken: TestContext.Current.CancellationToken);
        return (GuidelineJson.ToUtf8Bytes(rollUp.ToSummary()), refused.ToString());
    }

    public static void Tell(StringBuilder refused, RefusedSubject subject) =>
        refused.Append(subject.Source).Append(' ').Append(subject.Number).Append(": ").AppendJoin("; ", subject.Diagnostics).Append('\n');
}
