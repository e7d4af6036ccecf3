using System.Globalization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Crosswalks;

/// <summary>Words for what became of the 4th edition in later ones, in both languages. The Japanese words are ours.</summary>
public static class CarryOverLabels
{
    /// <summary>The word for what became of something in a later edition.</summary>
    /// <param name="relation">What became of it.</param>
    /// <param name="language">The language.</param>
    public static string In(this CarryOverRelation relation, Language language) => (relation switch
    {
        CarryOverRelation.Same => new LocalizedText("same", "同趣旨"),
        CarryOverRelation.Widened => new("widened", "拡充"),
        CarryOverRelation.Moved => new("moved", "移動"),
        CarryOverRelation.Split => new("split", "分割"),
        CarryOverRelation.Dropped => new("dropped", "削除"),
        CarryOverRelation.New => new("new", "新設"),
        _ => new("unknown", "不明"),
    }).In(language);

    /// <summary>The word for what to do with what was evaluated.</summary>
    /// <param name="advice">What to do.</param>
    /// <param name="language">The language.</param>
    public static string In(this CarryAdvice advice, Language language) => (advice switch
    {
        CarryAdvice.Keep => new LocalizedText("keep", "維持"),
        _ => new("look again", "再確認"),
    }).In(language);

    /// <summary>
    /// In numbers, such as <c>5 of 25 known, 20 unknown, 2 known to be new; 1 to keep, 24 to look at again</c>. Unknown are the items with a row that says so, and those without
    /// a row.
    /// </summary>
    /// <param name="carried">What an evaluation is worth under a later edition.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="carried"/> is null.</exception>
    public static string In(this CarriedForward carried, Language language)
    {
        var (all, known) = (Require.NotNull(carried).Items.Count, carried.Known);
        var kept = carried.Items.Count(static item => item.Advice == CarryAdvice.Keep);
        return string.Format(
            CultureInfo.InvariantCulture,
            language == Language.Japanese
                ? "{0}項目中{1}項目は把握、{2}項目は不明、新設として把握{3}件（維持{4}項目、再確認{5}項目）"
                : "{1} of {0} known, {2} unknown, {3} known to be new; {4} to keep, {5} to look at again",
            all, known, all - known, carried.New.Count, kept, all - kept);
    }
}
