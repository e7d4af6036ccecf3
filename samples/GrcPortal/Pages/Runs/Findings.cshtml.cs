using GrcPortal.Data;

namespace GrcPortal.Pages.Runs;

/// <summary>What is missing, and what nobody has looked at.</summary>
internal sealed class FindingsModel(PortalDb db, GuidelineEvaluator evaluator) : RunPage(db, evaluator)
{
    public static string Class(FindingLevel level) => level switch
    {
        FindingLevel.Gap => "gap",
        FindingLevel.Weakness => "weakness",
        _ => "suggestion",
    };
}
