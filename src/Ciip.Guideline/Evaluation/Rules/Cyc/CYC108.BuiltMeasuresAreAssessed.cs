namespace Ciip.Guideline.Evaluation.Rules.Cyc;

/// <summary>Each measure in operation is within the staff's assessment.</summary>
internal sealed class BuiltMeasuresAreAssessed() : PracticeRule(new(
    "CYC108", nameof(BuiltMeasuresAreAssessed),
    new("Each measure in operation is within the staff's assessment.", "運用中の各対策が、管理担当者による運用状況の把握の対象となっている。"),
    new("Include the measure in the next assessment.", "次回の運用状況の把握の対象に加える。"),
    [PlaceKind.Record, PlaceKind.Operator], [FindingLevel.Weakness], RuleBasis.Derived, ["II.6.2.1(1) p1 s1"]))
{
    private static readonly MessageTemplate Covered = new("cyc108.covered", "{0}: covered by {1}.", "{0}：{1}の対象である。");

    private static readonly MessageTemplate NotCovered = new("cyc108.not-covered", "{0}: in operation, and covered by no assessment.", "{0}：運用中だが、いずれの把握の対象にもなっていない。");

    private static readonly MessageTemplate Unknown = new("cyc108.unknown", "{0}: it is not known what all assessments cover.", "{0}：全ての把握の対象範囲は確認できていない。");

    private static readonly MessageTemplate NotYet = new("cyc108.not-yet", "{0}: not in operation, or only since the last assessment.", "{0}：運用していないか、直近の把握の後に運用を始めている。");

    private static readonly MessageTemplate NotStated = new(
        "cyc108.not-stated", "{0}: the dates do not show whether it was in operation at the last assessment.", "{0}：直近の把握の時点で運用していたか、日付から判断できない。");

    private static readonly MessageTemplate None = new("cyc108.none", "No measure in operation, or no assessment.", "運用中の対策又は運用状況の把握がない。");

    private static readonly MessageTemplate NoneKnown = new("cyc108.none-known", "No assessment is recorded, and there may be some.", "運用状況の把握の記録がなく、行われているか不明。");

    private static readonly Provision About = Provisions.OperationalAssessment.PeriodicAssessment;

    protected override IEnumerable<RuleOutcome> Evaluate(PracticeAnalysis practice)
    {
        var measures = practice.Records.BuiltIn
            .Select(static measure => (At: measure.At(About, "operatedFrom"), measure.Fields, measure.Id, From: measure.Record.OperatedFrom, Withdrawn: measure.Record.WithdrawnOn))
            .Concat(practice.Records.Procedures
                .Select(static procedure => (At: procedure.At(About, "operatedFrom"), procedure.Fields, procedure.Id, From: procedure.Record.OperatedFrom, Withdrawn: procedure.Record.WithdrawnOn)))
            .ToList();
        var record = practice.Verification.Do?.OperationalAssessment;
        var areAllKnown = practice.Records.AreAll(RecordPlaces.OperationalAssessment, RecordLists.StaffAssessments);
        if (measures.Count == 0 || (practice.Records.StaffAssessments.Count == 0 && (areAllKnown || record?.PeriodicAssessments is not null)))
        {
            return [NotApplicable(Place.Operator, None.With())];
        }

        var staff = new Covering(practice, areAllKnown);
        return practice.Records.StaffAssessments.Count == 0
            ? [Undetermined(Place.Operator, NoneKnown.With(), [About])]
            : OnePerPlace(measures.Select(one => Judge(staff, one.At, one.Fields, one.Id, one.From, one.Withdrawn)));
    }

    private RuleOutcome Judge(Covering staff, Place place, FieldReader fields, string measure, PartialDate? from, PartialDate? withdrawn)
    {
        var id = Arguments.Of(measure);
        return staff.Of(measure) is { Count: > 0 } covering ? Pass(place, Covered.With(id, Arguments.Of(covering)))
            : RecordDates.IsInOperation(from, withdrawn, staff.AsOf) switch
            {
                false => NotApplicable(place, NotYet.With(id)),
                null => fields.Absent == RecordState.Silent || from is not null ? Undetermined(place, NotStated.With(id), [About]) : NotApplicable(place, NotYet.With(id)),
                true => staff.Made.IsOneSince(from!) switch
                {
                    false => NotApplicable(place, NotYet.With(id)),
                    null => Undetermined(place, NotStated.With(id), [About]),
                    true when !staff.IsKnown => Undetermined(place, Unknown.With(id), [About]),
                    true => Fail(place, FindingLevel.Weakness, NotCovered.With(id), [About]),
                },
            };
    }

    /// <summary>What the staff's assessments cover, and when they were made.</summary>
    private sealed class Covering(PracticeAnalysis practice, bool areAllKnown)
    {
        private readonly ILookup<string, string> assessments = practice.Records.StaffAssessments
            .SelectMany(static assessment => (assessment.Record.Covers ?? []).Distinct(StringComparer.Ordinal).Select(measure => (Measure: measure, assessment.Id)))
            .ToLookup(static one => one.Measure, static one => one.Id, StringComparer.Ordinal);

        public PartialDate? AsOf { get; } = practice.AsOf;

        public DatesMade Made { get; } = new(practice.Records.StaffAssessments.Select(static assessment => assessment.Record.On));

        /// <summary>Whether nothing else is covered, by these or by others.</summary>
        public bool IsKnown { get; } =
            areAllKnown && !practice.Records.StaffAssessments.Any(static assessment => assessment.Record.Covers is null && assessment.Fields.Absent == RecordState.Silent);

        public List<string> Of(string measure) => [.. assessments[measure]];
    }
}
