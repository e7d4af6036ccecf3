using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>
/// What an operator says about the work on one entry of an improvement plan: who does it, until when, how far it is, and what shows it.
/// Item and side name the entry, in every later plan too.
/// </summary>
/// <remarks>It changes no plan: what is open follows from documents and practice alone.</remarks>
/// <example>
/// <code>
/// var step = new ImprovementStep
/// {
///     About = PdcaMeasure.ItBcp,
///     Axis = ImprovementAxis.Documents,
///     Owner = "Information security office",
///     DueOn = PartialDate.Parse("2026-09"),
///     State = ImprovementState.InProgress,
/// };
/// </code>
/// </example>
public sealed record ImprovementStep
{
    /// <summary>The item, or for chapter I the section.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    /// <exception cref="ArgumentException">No plan has entries about it: it is a provision, a part of II.3, or asks for nothing.</exception>
    public required GuidelineId About
    {
        get;
        init => field = GuidelineCatalog.FourthEdition.Provisions.Any(provision => provision.About == Require.NotNull(value, nameof(About)))
            ? value
            : throw Refused(value, nameof(About));
    }

    /// <summary>The side on which it is closed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a member of <see cref="ImprovementAxis"/>.</exception>
    public required ImprovementAxis Axis
    {
        get;
        init => field = Require.Defined(value, nameof(Axis));
    }

    /// <summary>Who does it, a unit or a person; null where nobody was named.</summary>
    /// <exception cref="ArgumentException">It is empty or white space.</exception>
    public string? Owner
    {
        get;
        init => field = value is null ? null : Require.Text(value, nameof(Owner));
    }

    /// <summary>Whether <see cref="Owner"/> is a person; a unit of the organization unless set.</summary>
    public bool OwnerIsPerson { get; init; }

    /// <summary>
    /// Until when it has to be done; null where no date was set. A month or a year alone means its last day, and a day means until its end.
    /// </summary>
    public PartialDate? DueOn { get; init; }

    /// <summary>How far it is; <see cref="ImprovementState.Open"/> unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not a member of <see cref="ImprovementState"/>.</exception>
    public ImprovementState State
    {
        get;
        init => field = Require.Defined(value, nameof(State));
    }

    /// <summary>What else there is to say; null for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>What shows that it was done; empty unless set.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public IReadOnlyList<ImprovementEvidence> Evidence
    {
        get;
        init => field = Seq.From(Require.NotNull(value, nameof(Evidence)));
    } = Seq.Of<ImprovementEvidence>();

    private static ArgumentException Refused(GuidelineId about, string name) => new($"A plan has entries about items, and about sections that belong to none. {about} is neither.", name);
}
