namespace Ciip.Guideline.Evaluation;

/// <summary>The members of which a view asks something each, as its outcomes were made of them; rules judge these and no others.</summary>
internal sealed class FieldMembers
{
    private static readonly Provision LevelsAsked = Provisions.Scope.ServiceLevelsUnderstood;
    private static readonly Provision InvolvedAsked = Provisions.Scope.InvolvedConstituents;
    private static readonly Provision ListAsked = Provisions.Causes.LikelyMalfunctionsListed;

    /// <summary>Reads the members of a view.</summary>
    /// <param name="table">What all claims on a provision amount to, fields taken document by document.</param>
    public FieldMembers(OutcomeTable table)
    {
        var view = table.View;
        Levels = ServiceLevels.Of(view.Documents, table.Said(LevelsAsked) == StandardsOutcome.Absent);
        LevelsAreSettled = view.IsSettled(LevelsAsked, table.Said(LevelsAsked));
        Involved = InvolvedConstituents.Of(view.Documents, view.IsSilenceTelling(InvolvedAsked, table.Said(InvolvedAsked)));
        InvolvedAreSettled = view.IsSettled(InvolvedAsked, table.Said(InvolvedAsked));
        InvolvedInCombination = table.Said(InvolvedAsked);
        Malfunctions = DocumentRecords.Malfunctions(view.Documents);
        MalfunctionsAreSettled = view.IsSettled(ListAsked, table.Said(ListAsked));
        MalfunctionsAreClosed = view.IsClosed(ListAsked);
        LikelyOnesWouldBeKnown = view.IsTellingOfMalfunctions;
    }

    /// <summary>The services with what they show of their levels, and who gives the level of one without.</summary>
    public IReadOnlyList<(PlacedRecord<Service> Service, MemberState State, PlacedRecord<Service>? GivenBy)> Levels { get; }

    /// <summary>Whether treatments decide on the levels, so that the fields do not.</summary>
    public bool LevelsAreSettled { get; }

    /// <summary>The services with what they show of all they depend on.</summary>
    public IReadOnlyList<(PlacedRecord<Service> Service, MemberState State, ServiceConstituents Constituents, PlacedRecord<Service>? GivenBy)> Involved { get; }

    /// <summary>Whether treatments decide on what services depend on.</summary>
    public bool InvolvedAreSettled { get; }

    /// <summary>What all claims on it amount to, before what services leave out without a reason counts.</summary>
    public StandardsOutcome InvolvedInCombination { get; }

    /// <summary>The malfunctions listed.</summary>
    public IReadOnlyList<PlacedRecord<ExpectedMalfunction>> Malfunctions { get; }

    /// <summary>Whether treatments decide on the list.</summary>
    public bool MalfunctionsAreSettled { get; }

    /// <summary>Whether all was read that could name a cause.</summary>
    public bool MalfunctionsAreClosed { get; }

    /// <summary>Whether a likely malfunction that no list marks would be known of.</summary>
    public bool LikelyOnesWouldBeKnown { get; }
}
