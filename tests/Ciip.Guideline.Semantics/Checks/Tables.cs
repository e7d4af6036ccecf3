using System.Numerics;

namespace Ciip.Guideline.Semantics;

/// <summary>The tables that are small enough to compare whole, and the names by which the rest is compared.</summary>
internal static class Tables
{
    private static readonly OutcomeOracle Outcomes = new();
    private static readonly PracticeOracle Practice = new();
    private static readonly GapOracle Gaps = new();

    public static void Check(Differences differences)
    {
        Names(differences);
        Members(differences);
        Statuses(differences);
        Cells(differences);
        Dates(differences);
    }

    private static void Names(Differences differences)
    {
        Same<ClaimValue>(Terms.Values.Select(static one => Terms.NameOf(one)).Append("SpecifiedElsewhere"));
        Same<StandardsOutcome>(Terms.Outcomes.Select(static one => Terms.NameOf(one, "Is")).Append("NotAsked"));
        Same<PracticeOutcome>(Terms.PracticeOutcomes.Select(static one => Terms.NameOf(one, "Practice")));
        Same<PracticeStatusValue>(Terms.Statuses.Select(static one => Terms.NameOf(one, "Status")).Select(static name => name == "Partly" ? "PartlyCarriedOut" : name));
        Same<MemberState>(Terms.DocumentMembers.Select(static one => Terms.NameOf(one, "Member")));
        Same<GapState>(Terms.GapStates.Select(static one => Terms.NameOf(one, "Gap")));
        Same<GuardState>(Terms.Guards.Select(static one => Terms.NameOf(one, "Guard")));
        differences.Same("names", string.Join(' ', Terms.Tiers.Select(static one => Terms.NameOf(one))), "EnforceableStandards RecommendedStandards IndustryStandards InternalRules", $"tiers");
        void Same<T>(IEnumerable<string> names)
            where T : struct, Enum =>
            differences.Same("names", string.Join(' ', names), string.Join(' ', Enum.GetNames<T>()), $"{typeof(T).Name}");
    }

    private static void Members(Differences differences)
    {
        for (var bits = 1; bits < 1 << Terms.DocumentMembers.Length; bits++)
        {
            foreach (var isNamed in new[] { false, true })
            {
                differences.Same("table: members of documents", Outcomes.Fold(bits, isNamed), MemberStates.Fold(bits, isNamed), $"{bits} {isNamed}");
            }
        }

        for (var bits = 0; bits < 1 << Terms.PracticeMembers.Length; bits++)
        {
            foreach (var (hasStatus, isOpen) in new[] { (false, false), (false, true), (true, false), (true, true) })
            {
                differences.Same("table: members of practice", Practice.Fold(bits, hasStatus, isOpen), RecordStates.Fold(bits, hasStatus, isOpen), $"{bits} {hasStatus} {isOpen}");
            }
        }
    }

    private static void Statuses(Differences differences)
    {
        foreach (var status in Enum.GetValues<PracticeStatusValue>().Cast<PracticeStatusValue?>().Prepend(null))
        {
            foreach (var column in Terms.RecordStates)
            {
                var outcome = global::Practice.__default.StatusAndRecord(PracticeOracle.ToOracle(status), PracticeOracle.ToOracle(column));
                differences.Same<PracticeOutcome?>(
                    "table: status and record", outcome.is_None ? null : PracticeOracle.OutcomeOf(outcome.dtor_value), StatusAndRecord.Combine(status, column), $"{status} {column}");
            }
        }
    }

    private static void Cells(Differences differences)
    {
        foreach (var documents in Enum.GetValues<StandardsOutcome>().Where(static one => one != StandardsOutcome.NotAsked))
        {
            foreach (var practice in Enum.GetValues<PracticeOutcome>().Where(static one => one is not (PracticeOutcome.NotAsked or PracticeOutcome.NotAdopted)))
            {
                differences.Same(
                    "table: matrix", Gaps.StateOf(documents, practice), (GapTable.StateOf(documents, practice), GapTable.IsContradictory(documents, practice)), $"{documents} {practice}");
                foreach (var (isProvisional, maySetAside) in new[] { (false, false), (false, true), (true, false), (true, true) })
                {
                    differences.Same(
                        "table: what remains possible",
                        Gaps.Possible(documents, isProvisional, maySetAside, practice),
                        string.Join(' ', GapTable.Possible(GapTable.Settled(documents, isProvisional, maySetAside), practice)),
                        $"{documents} {practice} {isProvisional} {maySetAside}");
                }
            }
        }
    }

    private static void Dates(Differences differences)
    {
        PartialDate[] dates = [new(2025), new(2026), new(2027), new(2025, 12), new(2026, 1), new(2026, 12), new(2025, 12, 31), new(2026, 1, 1), new(2026, 6, 30), new(2027, 1, 1)];
        foreach (var date in dates)
        {
            foreach (var asOf in dates)
            {
                differences.Same(
                    "table: later dates",
                    global::Dates.__default.SurelyLater(ToOracle(date), global::Dates.Option<global::Dates._IDate>.create_Some(ToOracle(asOf))),
                    date.IsAfter(asOf) == true,
                    $"{date} {asOf}");
            }
        }
    }

    private static global::Dates._IDate ToOracle(PartialDate date) => global::Dates.Date.create(NumberOf(date.Earliest), NumberOf(date.Latest));

    private static BigInteger NumberOf(PartialDate day) => new((day.Year * 10_000) + (day.Month!.Value * 100) + day.Day!.Value);
}
