using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline.Amendments;

/// <summary>One row of an amendment table: a clause before and after, why, and what the change does.</summary>
public sealed class AmendedClause
{
    internal AmendedClause(AmendmentKind kind, ClauseSide? before, ClauseSide? after, IReadOnlyList<string> reasons)
    {
        Kind = kind;
        ClauseBefore = before?.Clause;
        ClauseAfter = after?.Clause;
        Before = before?.Entries ?? Seq.Of<ClauseEntry>();
        After = after?.Entries ?? Seq.Of<ClauseEntry>();
        Reasons = reasons;
    }

    /// <summary>What became of it.</summary>
    public AmendmentKind Kind { get; }

    /// <summary>The clause in the earlier version, as its reader named it; null where there is none, and where an entry names no clause.</summary>
    public string? ClauseBefore { get; }

    /// <summary>The clause in the later version; null as in <see cref="ClauseBefore"/>.</summary>
    public string? ClauseAfter { get; }

    /// <summary>What is recorded of it in the earlier version, in text order of the Guideline; empty where it was not there.</summary>
    public IReadOnlyList<ClauseEntry> Before { get; }

    /// <summary>What is recorded of it in the later version; empty where it is gone.</summary>
    public IReadOnlyList<ClauseEntry> After { get; }

    /// <summary>Why: what the caller said, then the reasons of decisions in the later version. Empty where nobody said so: a table of rule-making has a column to fill in.</summary>
    public IReadOnlyList<string> Reasons { get; }

    /// <summary>The provisions that the row speaks of whose outcome is another one afterwards, all documents together.</summary>
    public IReadOnlyList<ProvisionChange> Provisions { get; internal set; } = Seq.Of<ProvisionChange>();

    /// <summary>The places of rules at which something changed and that the row speaks of. A place that two rows speak of is in both.</summary>
    public IReadOnlyList<OutcomeChange> Changes { get; internal set; } = Seq.Of<OutcomeChange>();

    /// <summary>Those of <see cref="Changes"/> that close the gate.</summary>
    public IReadOnlyList<OutcomeChange> ClosingTheGate { get; internal set; } = Seq.Of<OutcomeChange>();

    /// <summary>How many more provisions are specified afterwards, of those that the row speaks of; negative where they are fewer.</summary>
    public int SpecifiedDifference => Provisions.Count(static one => one.After == StandardsOutcome.Specified) - Provisions.Count(static one => one.Before == StandardsOutcome.Specified);

    /// <summary>Which clause it is, with both names where they differ; where none is named, what is spoken of.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string In(Language language) => AmendmentWords.HeadingOf(this, Require.Defined(language));

    /// <summary>The earlier clause for a reader, empty where there was none.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string BeforeIn(Language language) => AmendmentWords.Of(Before, After, Require.Defined(language));

    /// <summary>The later clause for a reader, empty where it is gone.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string AfterIn(Language language) => AmendmentWords.Of(After, Before, Require.Defined(language));

    /// <summary>What the change does, for a reader: coverage, outcomes, gate; empty where it does nothing.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string EffectIn(Language language) => AmendmentWords.EffectOf(this, Require.Defined(language));

    /// <summary>What became of which clause, in English.</summary>
    public override string ToString() => $"{In(Language.English)}: {Kind.In(Language.English)}";
}
