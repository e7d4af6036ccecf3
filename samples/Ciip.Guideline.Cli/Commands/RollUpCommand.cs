using System.CommandLine;
using Ciip.Guideline.Cli.Portfolio;
using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Cli.Commands;

/// <summary>Counts of many operators, each a line of a file.</summary>
internal sealed class RollUpCommand : CiipCommand
{
    private readonly CiipConsole console;
    private readonly Argument<string[]> files = new("FILE") { Description = "files of JSON lines, a subject on each line; '-' is standard input", Arity = ArgumentArity.OneOrMore };
    private readonly Option<PartialDate?> asOf = SharedOptions.AsOf();
    private readonly Option<string?> duplicates = SharedOptions.Choice("--duplicates", "what to do with an operator that comes again [default: refuse]", "refuse", "count");
    private readonly Option<string?> checkpoint = new("--checkpoint") { Description = "the file that keeps how far the roll-up has come; where it exists, the roll-up goes on from there", HelpName = "FILE" };
    private readonly SummaryOptions summary;

    public RollUpCommand(CiipConsole console)
        : base("rollup", "Evaluates many operators, a line of JSON each, and counts how many have which outcome. Lines that cannot be read stop nothing.",
            "ciip rollup operators.jsonl --by sector --population 120", "ciip rollup operators.jsonl --checkpoint progress.json --format json -o summary.json")
    {
        this.console = console;
        Add(files);
        Add(asOf);
        Add(duplicates);
        Add(checkpoint);
        summary = new SummaryOptions(this);
        SetAction((arguments, _) => RunAsync(arguments));
    }

    private async Task<int> RunAsync(ParseResult arguments)
    {
        var language = summary.LanguageOf(arguments);
        _ = summary.FormOf(arguments);
        var kept = arguments.GetValue(checkpoint);
        ThrowIfOutput(kept, summary.FileOf(arguments), language);
        var options = new PortfolioOptions
        {
            AsOf = arguments.GetValue(asOf),
            Duplicates = arguments.GetValue(duplicates) == "count" ? DuplicateOperators.Count : DuplicateOperators.Refuse,
            IsResumable = kept is not null,
        };
        var named = SubjectFiles.Of(console, arguments.GetRequiredValue(files), language, options.IsResumable);
        RollUp counted;
        using (var interruption = new Interruption(console.Stop))
        {
            var run = new RollUpRun(console, named, kept is null ? null : new(console, kept, language), options, language);
            counted = run.Counted;
            try
            {
                await run.RunAsync(interruption.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                console.Error.WriteMessage(Stopped(kept).In(language));
                return interruption.Code;
            }
        }

        var notCounted = new NotCounted(counted.Unreadable, counted.Refused);
        summary.Write(console, arguments, counted.ToSummary(), notCounted);
        if (!notCounted.IsAny)
        {
            return ExitCodes.Done;
        }

        console.Error.WriteMessage(new LocalizedText($"Lines that do not count: {notCounted.In(language)}.", $"集計に含めなかった行：{notCounted.In(language)}").In(language));
        return ExitCodes.Unusable;
    }

    private static LocalizedText Stopped(string? checkpoint) => checkpoint is null
        ? new("Stopped: nothing was written.", "中止した。何も出力していない。")
        : new($"Stopped: the same command goes on from {checkpoint}.", $"中止した。同じコマンドで{checkpoint}から再開できる。");

    private static void ThrowIfOutput(string? checkpoint, string? output, Language language)
    {
        if (checkpoint is { Length: > 0 } && output is { Length: > 0 } && string.Equals(Path.GetFullPath(checkpoint), Path.GetFullPath(output), StringComparison.OrdinalIgnoreCase))
        {
            throw new UnusableInputException(new LocalizedText($"{output}: The output and the checkpoint are one file.", $"{output}: 出力とチェックポイントに同じファイルが指定されている。").In(language));
        }
    }
}
