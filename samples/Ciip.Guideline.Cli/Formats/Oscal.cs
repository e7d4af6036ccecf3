using Ciip.Guideline.Formats;

namespace Ciip.Guideline.Cli.Formats;

/// <summary>What the commands have in common where they write OSCAL.</summary>
internal static class Oscal
{
    /// <summary>The clock is the date judged by, at midnight UTC: the same command gives the same bytes.</summary>
    public static OscalOptions Options(PartialDate? asOf, Language language) => new()
    {
        LastModified = asOf?.Latest is { Month: { } month, Day: { } day } date
            ? new DateTimeOffset(date.Year, month, day, 0, 0, 0, TimeSpan.Zero)
            : throw new UnusableInputException("--format oscal needs --as-of: OSCAL files carry a date, and the clock is not asked."),
        Language = language,
    };

    /// <summary>The file; what it could not carry is said on standard error.</summary>
    public static ReadOnlyMemory<byte> Carried(CiipConsole console, OscalExport export, Language language)
    {
        foreach (var omission in export.NotCarried)
        {
            console.Error.WriteMessage($"{omission.Place}: {omission.Reason.In(language)}");
        }

        return export.Utf8;
    }
}
