namespace Ciip.Guideline.Research;

/// <summary>A self-verification whose unknown places are filled.</summary>
internal sealed class ImputedPractice
{
    private readonly SelfVerification practice;

    public ImputedPractice(SelfVerification practice, PracticeReport report)
    {
        this.practice = practice;
        Places = [.. report.Provisions
            .Where(static result => result is { Outcome: PracticeOutcome.NotAssessed, StatusOn: not { Provision: not null } })
            .Select(static result => new ImputedPlace(result.Provision, document: null, isInPractice: true, isAddressed: false))];
    }

    public IReadOnlyList<ImputedPlace> Places { get; }

    /// <summary>The self-verification with answers.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="from">Where those to its own places begin.</param>
    public SelfVerification With(bool[] answers, int from)
    {
        var statuses = practice.Statuses.Copy();
        for (var i = 0; i < Places.Count; i++)
        {
            statuses[Places[i].Provision] = new PracticeStatus { Value = answers[from + i] ? PracticeStatusValue.CarriedOut : PracticeStatusValue.NotCarriedOut };
        }

        return practice with { Statuses = statuses };
    }
}
