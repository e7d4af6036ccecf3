using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>What a document does with an item, part, section or provision.</summary>
/// <example>
/// <code>
/// var treatment = Treatment.Of(TreatmentValue.PartlySpecified, "Art. 12") with { Missing = [Provisions.ItBcp.PriorityOfActions] };
/// var more = document.WithTreatment(PdcaMeasure.ItBcp, treatment);
/// </code>
/// </example>
public sealed record Treatment
{
    /// <summary>What it does.</summary>
    public required TreatmentValue Value { get; init; }

    /// <summary>Where in the document; several are normal.</summary>
    public IReadOnlyList<string>? Clauses
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>What this was read from.</summary>
    public ReadFrom? ReadFrom { get; init; }

    /// <summary>Where it can be looked up, beside the document's own sources.</summary>
    public IReadOnlyList<Source>? Sources
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>What the clauses say, in our own words.</summary>
    public string? Note { get; init; }

    /// <summary>The provisions that are not there, for <see cref="TreatmentValue.PartlySpecified"/>.</summary>
    public IReadOnlyList<GuidelineId>? Missing
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>What is not there, where it cannot be said in provisions.</summary>
    public string? MissingInWords { get; init; }

    /// <summary>To what it is left, for <see cref="TreatmentValue.SpecifiedElsewhere"/>.</summary>
    public ReferenceTarget? Target { get; init; }

    /// <summary>The id of the document that the clue is in, for <see cref="TreatmentValue.Mentioned"/>; null for this document itself.</summary>
    public string? MentionedIn { get; init; }

    /// <summary>The level aimed at, on one of the document's scales. <c>I.4 p8 s1</c></summary>
    public ScaledLevel? TargetLevel { get; init; }

    /// <summary>The classes of countermeasures specified here. <c>I.2 p3 s1</c></summary>
    public IReadOnlyList<CountermeasureClass>? CountermeasureClasses
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Who is named as responsible. <c>II.4 p1 s1</c></summary>
    public IReadOnlyList<Actor>? Responsible
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>Reason, decider and date, for <see cref="TreatmentValue.DiscussedNotAdopted"/> and <see
    /// cref="TreatmentValue.NotRelevant"/>.</summary>
    public Decision? Decision { get; init; }

    /// <summary>A treatment; all else is added with <c>with</c>.</summary>
    /// <param name="value">What the document does.</param>
    /// <param name="clauses">Where in the document; none leaves it unsaid.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clauses"/> or one of them is null.</exception>
    public static Treatment Of(TreatmentValue value, params string[] clauses) => new() { Value = value, Clauses = Require.NotNull(clauses).Length == 0 ? null : clauses };
}
