using Ciip.Guideline.Portfolio;

namespace Ciip.Guideline.Cli.Portfolio;

/// <summary>Why a summary cannot be added to others.</summary>
internal static class MergeTrouble
{
    /// <summary>Null where it can.</summary>
    public static LocalizedText? Of(CoverageSummary summary, (string File, CoverageSummary Summary)? first) => (summary, first) switch
    {
        ({ Publication: not null }, _) => new(
            "Figures are withheld in it: merge the complete summaries, which 'rollup --format json' writes without --by and --min-group.",
            "秘匿した数値を含む。--byと--min-groupを付けずに'rollup --format json'で出力した集計を指定すること。"),
        ({ Fingerprint: { } of }, { Summary: var other } known) when !string.Equals(of, other.Fingerprint, StringComparison.Ordinal) => new(
            $"Made by other rules or levels: fingerprint {of}, where {known.File} has {other.Fingerprint}.",
            $"別の規則又は程度で作成されている（フィンガープリントは{of}、{known.File}は{other.Fingerprint}）。"),
        ({ Fingerprint: not null, AsOf: var at }, { Summary: var other } known) when at != other.AsOf => new(
            $"Judged at another date: {at?.ToString() ?? "none"}, where {known.File} is judged at {other.AsOf?.ToString() ?? "none"}.",
            $"判断の基準日が異なる（このファイルは{at?.ToString() ?? "指定なし"}、{known.File}は{other.AsOf?.ToString() ?? "指定なし"}）。"),
        _ => null,
    };
}
