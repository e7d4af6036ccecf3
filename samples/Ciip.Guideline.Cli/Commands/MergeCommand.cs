using System.CommandLine;
using Ciip.Guideline.Cli.Input;
using Ciip.Guideline.Cli.Output;
using Ciip.Guideline.Cli.Portfolio;
using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Cli.Commands;

/// <summary>Summaries of parts as one.</summary>
internal sealed class MergeCommand : CiipCommand
{
    public MergeCommand(CiipConsole console)
        : base("merge", "Adds up summaries written by 'rollup --format json', each of other operators.", "ciip merge east.json west.json --by sector --population 120")
    {
        var files = new Argument<string[]>("SUMMARY") { Description = "JSON files of complete summaries; '-' is standard input", Arity = ArgumentArity.OneOrMore };
        Add(files);
        var summary = new SummaryOptions(this);
        SetAction(arguments =>
        {
            _ = summary.FormOf(arguments);
            summary.Write(console, arguments, Merged(console, arguments.GetRequiredValue(files), summary.LanguageOf(arguments)), notCounted: default);
            return ExitCodes.Done;
        });
    }

    private static CoverageSummary Merged(CiipConsole console, IReadOnlyList<string> names, Language language)
    {
        var reader = new InputReader(console, language);
        var once = new NamedOnce(reader);
        var merged = new CoverageSummaryBuilder();
        (string File, CoverageSummary Summary)? first = null;
        foreach (var file in Steps.Show(console, "Reading", reader.Named(names)))
        {
            if (!once.Add(file) || reader.Read<CoverageSummary>(file) is not { } read)
            {
                continue;
            }

            first ??= read.Fingerprint is null ? null : (file, read);
            if (MergeTrouble.Of(read, first) is { } why)
            {
                reader.Report(file, why);
                continue;
            }

            try
            {
                merged.Add(read);
            }
            catch (OverflowException)
            {
                reader.Report(file, new("With it there are more subjects than can be counted.", "これを加えると、集計できる件数を超える。"));
                break;
            }
        }

        reader.ThrowIfUnusable();
        return merged.ToSummary();
    }
}
