using Ciip.Guideline.Evaluation.Rules;

namespace Ciip.Guideline.Evaluation;

/// <summary>What custom rules say when they word nothing themselves, and what is said of those that break their contract.</summary>
internal static class CustomRuleMessages
{
    public static readonly RuleMessage Shown = CommonMessages.Shown.With();

    public static readonly MessageTemplate NotShown = new("own.not-shown", "Not shown: {0}", "確認できない：{0}");

    public static readonly MessageTemplate Unknown = new("own.unknown", "Not known yet: {0}", "判断できない：{0}");

    public static readonly MessageTemplate DoesNotArise = new("own.does-not-arise", "Does not arise: {0}", "問わない：{0}");

    public static readonly MessageTemplate Null = new(
        "rule.null", "The rule returned nothing in place of an outcome; its outcomes are left out.", "この規則は結果を返さなかったため、その判定を除外した。");

    public static readonly MessageTemplate OfAnother = new(
        "rule.of-another", "The rule returned an outcome of another rule ({0}); its outcomes are left out.", "この規則は別の規則（{0}）の結果を返したため、その判定を除外した。");

    public static readonly MessageTemplate TooMany = new(
        "rule.too-many", "The rule returned more than {0} outcomes; its outcomes are left out.", "この規則は{0}件を超える結果を返したため、その判定を除外した。");

    public static readonly MessageTemplate Twice = new(
        "rule.place-twice", "The rule judged one place twice ({0}); its outcomes are left out.", "この規則は同一箇所（{0}）を二度判定したため、その判定を除外した。");

    public static readonly MessageTemplate NoPractice = new(
        "rule.no-practice", "The rule judged a self-verification that was not given; its outcomes are left out.", "この規則は、提出されていない自己検証について判定したため、その判定を除外した。");

    public static readonly MessageTemplate WrongSide = new(
        "rule.wrong-side", "The rule named a provision that cannot show at the place it judged ({0}, {1}); its outcomes are left out.", "この規則は、判定箇所では確認できない規定要素を挙げたため、その判定を除外した（{0}、{1}）。");
}
