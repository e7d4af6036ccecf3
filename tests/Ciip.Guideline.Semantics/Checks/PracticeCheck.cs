namespace Ciip.Guideline.Semantics;

/// <summary>Statuses and records of each provision together, alternatives as one, decisions taken over, and the figures.</summary>
/// <remarks>
/// What single records show is taken from the library: the laws of the tests hold it. So is the outcome where a status alone names
/// who did what one party has to do.
/// </remarks>
internal sealed class PracticeCheck
{
    private static readonly GuidelineCatalog Catalog = GuidelineCatalog.FourthEdition;
    private static readonly int Silence = RecordStates.Bit(RecordState.Silent) | RecordStates.Bit(RecordState.LeftOut) | RecordStates.Bit(RecordState.NotAsked);
    private readonly PracticeOracle oracle = new();

    public void Check(EvaluationReport report, Differences differences)
    {
        var practice = report.Context.Practice!;
        var judged = new Practiced?[Catalog.Provisions.Count];
        foreach (var provision in practice.Asked.Where(static provision => Catalog.GroupOf(provision) is not { IsInPractice: true }))
        {
            var statement = StatementOf(practice, provision, practice.Fields[provision]);
            var library = new Practiced(practice[provision], practice.IsTakenOver(provision));
            if (!SaysWho(practice, provision, statement))
            {
                var one = oracle.Judge(statement, DecisionOf(report, provision), practice.IsComplete);
                differences.Same("practice", one, library, $"{provision.Id}");
                differences.Same("practice: own word", oracle.Own(statement, practice.IsComplete), practice.Own(provision), $"{provision.Id}");
                judged[provision.Index] = one;
            }
        }

        foreach (var group in Catalog.Alternatives.Where(static group => group.IsInPractice))
        {
            Check(report, group, judged, differences);
        }

        Figures(report, judged, differences);
    }

    /// <summary>A group is what its best member is: the records of all of them count for each that no status sets apart.</summary>
    private void Check(EvaluationReport report, AlternativeGroup group, Practiced?[] judged, Differences differences)
    {
        var practice = report.Context.Practice!;
        var together = AlternativeClaims.Of(practice.Fields, group);
        var members = group.Members.Select(member => oracle.Judge(
            StatementOf(practice, member, practice.StatusOn(member) is null or { Value: PracticeStatusValue.CarriedOut } ? together : practice.Fields[member]),
            DecisionOf(report, member),
            practice.IsComplete)).ToArray();
        var best = members.MinBy(static member => PracticeOracle.Furthest(member.Outcome));
        var isSoFar = best.Outcome == PracticeOutcome.PartlyCarriedOut && Array.Exists(members, static member => member.Outcome is PracticeOutcome.NotAssessed or PracticeOutcome.Contradicted);
        var shown = practice.RepresentativeOf(group);
        differences.Same("practice: alternatives", best with { IsSoFar = isSoFar }, new(practice[shown], practice.IsTakenOver(shown), practice.IsProvisional(shown)), $"{group.ToString()}");
        differences.Same("practice: alternatives asked", best.Outcome == PracticeOutcome.NotAsked ? 0 : 1, group.Members.Count(member => practice[member] != PracticeOutcome.NotAsked), $"{group.ToString()}");
        foreach (var member in group.Members)
        {
            judged[member.Index] = new(PracticeOutcome.NotAsked, IsTakenOver: false);
        }

        judged[shown.Index] = best with { IsSoFar = isSoFar };
    }

    private void Figures(EvaluationReport report, Practiced?[] judged, Differences differences)
    {
        var practice = report.Context.Practice!;
        var (low, high, asked) = (0, 0, 0);
        foreach (var provision in practice.Asked)
        {
            var share = oracle.ShareOf(judged[provision.Index] ?? new(practice[provision], practice.IsTakenOver(provision), practice.IsProvisional(provision)));
            (low, high, asked) = (low + share.Low, high + share.High, asked + share.Asked);
        }

        var coverage = report.Practice!.Coverage;
        differences.Same("figures of practice", (low, high, asked), FigureCheck.NumbersOf(coverage.CarriedOutAtLeast, coverage.CarriedOutAtMost), $"all");
    }

    private Statement StatementOf(PracticeAnalysis practice, Provision provision, FieldClaimList records)
    {
        var own = practice.StatusOn(provision)?.Value;
        var measure = provision.IsOfMeasure ? practice.StatusOn(provision.Item!)?.Value : null;
        // A status of its own hides that of its measure.
        var column = oracle.Fold(RecordStates.All(records), own is not null || measure is not null, practice.Fields.OpenListOf(provision) is not null);
        var isSpoken = (RecordStates.All(practice.Fields[provision]) & ~Silence) != 0;
        return new(own, own is null ? measure : null, Arises(practice, provision, column, measure), column, isSpoken, records.Count > 0);
    }

    private bool Arises(PracticeAnalysis practice, Provision provision, RecordState column, PracticeStatusValue? measure) =>
        column is not (RecordState.NoOccasion or RecordState.NotRelevant)
        || (measure is not null && Catalog.ProvisionsOf(provision.Item!).All(other => practice.RecordOf(other) is RecordState.NoOccasion or RecordState.NotRelevant));

    private static bool SaysWho(PracticeAnalysis practice, Provision provision, Statement statement) =>
        statement.Column is RecordState.Silent or RecordState.LeftOut or RecordState.Unclear or RecordState.NotAsked && BorneDemands.OfStatus(practice, provision) is not null;

    private static StandardsOutcome? DecisionOf(EvaluationReport report, Provision provision)
    {
        var (analysis, practice) = (report.Context.Analysis, report.Context.Practice!);
        var outcome = analysis.SetView.Said(provision);
        return provision.Axis == ProvisionAxis.Both && outcome.IsDecision()
            && practice.Verification.Documents?.Any(named => analysis.Index.Find(named.Id) is { } index && analysis.Claims[index].ValueOf(provision.Index).IsDecision()) == true
            ? outcome
            : null;
    }
}
