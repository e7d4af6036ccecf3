using Ciip.Guideline.Evaluation.Rules;

namespace Ciip.Guideline.Evaluation;

/// <summary>What is to be asked where records leave a provision unknown for a reason of their own. The provision is <c>{0}</c>, the record <c>{1}</c>.</summary>
internal static class Questions
{
    public static readonly MessageTemplate WasThereAny = new(
        "practice.was-there-any", "Not stated whether there was anything to which it could apply: {0}.", "対象となる事象又は事項の有無について記載がない：{0}。");

    public static readonly MessageTemplate ForWhichSystems = new(
        "practice.for-which-systems", "Recorded, but the systems for which it is asked are not listed: {0}.", "記録はあるが、対象となるシステムの一覧がない：{0}。");

    public static readonly MessageTemplate TasksDisagree = new(
        "practice.tasks-disagree",
        "A contract is recorded; the tasks that are outsourced are not listed, or are said to be none: {0}.",
        "契約の記録はあるが、委託業務の一覧がないか、委託がないとされている：{0}。");

    public static readonly MessageTemplate AssessmentToCome = new(
        "record.assessment-to-come",
        "No assessment has been made since, and none is known to be overdue for {1}: {0}.",
        "{1}の後、リスク評価はまだ行われておらず、周期を過ぎたともいえない：{0}。");
}
