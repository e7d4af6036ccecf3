using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Cli.Portfolio;

/// <summary>Why a checkpoint is not of the roll-up that is asked for.</summary>
internal static class CheckpointTrouble
{
    /// <summary>Null where it is.</summary>
    public static LocalizedText? Of(RollUpCheckpoint checkpoint, int sources, PortfolioOptions options)
    {
        if (!string.Equals(checkpoint.Fingerprint, GuidelineEvaluator.Default.Fingerprint, StringComparison.Ordinal))
        {
            return new(
                $"Made by other rules or levels: fingerprint {checkpoint.Fingerprint}, where this version has {GuidelineEvaluator.Default.Fingerprint}. Begin with a new checkpoint.",
                $"別の規則又は程度で作成されている（フィンガープリントは{checkpoint.Fingerprint}、現在の版は{GuidelineEvaluator.Default.Fingerprint}）。新しいチェックポイントで始めること。");
        }

        if (checkpoint.AsOf != options.AsOf)
        {
            return new($"Made with {Option(checkpoint.AsOf)}, not with {Option(options.AsOf)}.", $"{Option(checkpoint.AsOf, "の指定なし")}で作成されている。今回の指定は{Option(options.AsOf, "なし")}である。");
        }

        if (checkpoint.Duplicates != options.Duplicates)
        {
            var before = "--duplicates " + (checkpoint.Duplicates == DuplicateOperators.Refuse ? "refuse" : "count");
            return new($"Made with {before}.", $"{before}で作成されている。");
        }

        return checkpoint.Sources.Count > sources
            ? new(
                FormattableString.Invariant($"Made of {checkpoint.Sources.Count} files, of which some are not named here."),
                FormattableString.Invariant($"{checkpoint.Sources.Count}件のファイルから作成されており、今回指定されていないものがある。"))
            : null;
    }

    /// <summary>Why a file is not the one whose lines were counted.</summary>
    public static LocalizedText OfFile(string name, RollUpSource before) => new(
        FormattableString.Invariant($"{name}: It does not begin with the {before.Lines} {(before.Lines == 1 ? "line" : "lines")} counted before as {before.Name}: it is another file, or was changed. The checkpoint is of no use for it."),
        FormattableString.Invariant($"{name}: 先頭の{before.Lines}行が、以前に{before.Name}として集計したものと一致しない。別のファイルであるか、変更されている。このチェックポイントは使えない。"));

    private static string Option(PartialDate? asOf) => asOf is null ? "no --as-of" : $"--as-of {asOf}";

    private static string Option(PartialDate? asOf, string none) => asOf is null ? "--as-of" + none : $"--as-of {asOf}";
}
