using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline;

/// <summary>What a self-verification shows of one provision, and on what that rests.</summary>
public sealed class PracticeResult
{
    private readonly PracticeAnalysis analysis;

    internal PracticeResult(PracticeAnalysis analysis, Provision provision)
    {
        this.analysis = analysis;
        Provision = provision;
    }

    /// <summary>The provision.</summary>
    public Provision Provision { get; }

    /// <summary>The outcome.</summary>
    public PracticeOutcome Outcome => analysis[Provision];

    /// <summary>Whether the outcome is a decision of the documents: the self-verification says nothing about the provision.</summary>
    public bool IsTakenOver => analysis.IsTakenOver(Provision);

    /// <summary>The status of the provision or, where it has none, of its measure; null where neither has one.</summary>
    public PracticeStatus? Status => analysis.Stated(Provision).Status;

    /// <summary>The id that has the status: the provision or its measure; null where neither has one.</summary>
    public GuidelineId? StatusOn => analysis.Stated(Provision) is { Status: not null } stated ? stated.On : null;

    /// <summary>The JSON Pointers to the fields of typed records that show it, or lack it; empty where no record speaks.</summary>
    public IReadOnlyList<string> Fields => field ??= PointersOf(Claims);

    /// <summary>
    /// What shows it: the evidence of its status, and of the records that stand for it. <see cref="PracticeCoverage.Evidenced"/>
    /// counts what is valid of it.
    /// </summary>
    public IReadOnlyList<Evidence> Evidence => field ??= analysis.EvidenceOf(Provision);

    /// <summary>What these fields show.</summary>
    internal FieldClaimList Claims => analysis.ClaimsOf(Provision);

    /// <summary>Id and outcome.</summary>
    public override string ToString() => $"{Provision.Id}: {Outcome}";

    private static Seq<string> PointersOf(FieldClaimList claims)
    {
        var pointers = new string[claims.Count];
        for (var i = 0; i < pointers.Length; i++)
        {
            pointers[i] = claims[i].Pointer;
        }

        return new(pointers);
    }
}
