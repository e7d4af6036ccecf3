using System.CommandLine;

namespace PortfolioOrleans.Commands;

/// <summary>Options of several commands.</summary>
internal static class SharedOptions
{
    public static Argument<FileInfo> File() => new Argument<FileInfo>("file") { HelpName = "FILE.jsonl", Description = "JSON lines, an operator on each" }.AcceptExistingOnly();

    public static Option<string> Connection() => new("--connection") { HelpName = "TEXT", Required = true, Description = "the PostgreSQL that all silos share, as a connection string" };

    public static Option<FileInfo?> Output() => new("--output", "-o") { HelpName = "FILE", Description = "where the summary goes, as JSON" };

    public static Option<string?> AsOf()
    {
        var option = new Option<string?>("--as-of") { HelpName = "DATE", Description = "the date that everything about time is judged at" };
        option.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && !PartialDate.TryParse(text, out _))
            {
                result.AddError($"'{text}' is not a date: 2026, 2026-04 or 2026-04-01.");
            }
        });
        return option;
    }

    public static Option<int> Port(string name, string description)
    {
        var option = new Option<int>(name) { HelpName = "PORT", Description = description + "; a free one unless set" };
        option.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > ushort.MaxValue)
            {
                result.AddError("A port is a number up to 65535.");
            }
        });
        return option;
    }
}
