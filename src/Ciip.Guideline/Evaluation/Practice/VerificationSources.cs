using Ciip.Guideline.Common;
using static Ciip.Guideline.Provisions.OrdinaryVerification;

namespace Ciip.Guideline.Evaluation;

/// <summary>The sources of risk identification, in the order of the text. <c>II.6.3.1 p1 s1</c></summary>
internal static class VerificationSources
{
    /// <summary>The provisions that ask for each.</summary>
    public static IReadOnlyList<Provision> Provisions { get; } = Seq.Of(
        ConductOfMeasures, InternalAudits, ExternalAudits, EnvironmentResearch, EnvironmentAnalyses, ExerciseIssues, TrainingIssues);

    public static IEnumerable<VerificationSource> Of(OrdinaryVerification record) =>
    [
        new(ConductOfMeasures, "conductOfMeasures", record.ConductOfMeasures, record.ConductOfMeasuresIsComplete),
        new(InternalAudits, "internalAudits", record.InternalAudits, record.InternalAuditsAreComplete),
        new(ExternalAudits, "externalAudits", record.ExternalAudits, record.ExternalAuditsAreComplete),
        new(EnvironmentResearch, "environmentResearch", record.EnvironmentResearch, record.EnvironmentResearchIsComplete),
        new(EnvironmentAnalyses, "environmentAnalyses", record.EnvironmentAnalyses, record.EnvironmentAnalysesAreComplete),
        new(ExerciseIssues, "exercises", record.Exercises, record.ExercisesAreComplete),
        new(TrainingIssues, "trainings", record.Trainings, record.TrainingsAreComplete),
    ];
}

/// <summary>One source: the provision that asks for it, and what a self-verification records of it.</summary>
internal sealed class VerificationSource(Provision provision, string member, IReadOnlyList<VerificationActivity>? activities, bool? isComplete)
{
    public Provision Provision { get; } = provision;

    public string Member { get; } = member;

    public IReadOnlyList<VerificationActivity>? Activities { get; } = activities;

    public bool? IsComplete { get; } = isComplete;
}
