using Ciip.Guideline.Common;
using static Ciip.Guideline.Provisions.OrdinaryVerification;

namespace Ciip.Guideline.Evaluation;

/// <summary>The sources of risk identification, in the order of the text. <c>II.6.3.1 p1 s1</c></summary>
internal static class VerificationSources
{
    /// <summary>The provisions that ask for each.</summary>
    public static readonly IReadOnlyList<Provision> Provisions = Seq.Of(
        ConductOfMeasures, InternalAudits, ExternalAudits, EnvironmentResearch, EnvironmentAnalyses, ExerciseIssues, TrainingIssues);

    /// <summary>Each provision and the list of activities that answers it.</summary>
    public static readonly IReadOnlyList<(Provision Provision, RecordList<OrdinaryVerification, VerificationActivity> List)> All =
        Seq.From(Provisions.Zip(RecordLists.Activities, static (provision, list) => (provision, list)));
}
