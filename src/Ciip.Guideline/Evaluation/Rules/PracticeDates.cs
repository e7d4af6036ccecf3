namespace Ciip.Guideline.Evaluation;

/// <summary>The dates of a self-verification that can be implausible: what happened, evidence, beginnings and ends.</summary>
internal static class PracticeDates
{
    public static IEnumerable<DatedFact> Of(PracticeAnalysis practice)
    {
        var verification = practice.Subject;
        if (verification.Period is { From: { } from, Until: { } until })
        {
            yield return Fact("period", "/period", new("period", "対象期間")) with { Start = from, End = until };
        }

        if (verification.MadeOn is { } made)
        {
            yield return Fact("madeOn", "/madeOn", new("made on", "作成日")) with { Happened = made };
        }

        foreach (var dated in verification.Statuses.OrEmpty().SelectMany(OfStatus)
            .Concat(practice.Records.All.SelectMany(static one => OfRecord(one.At, one.Record)))
            .Concat(PerformedDuties.Of(verification).SelectMany(static one => OfDuty(one.At, one.Duty))))
        {
            yield return dated;
        }
    }

    private static IEnumerable<DatedFact> OfStatus(KeyValuePair<GuidelineId, PracticeStatus> entry)
    {
        var (on, status) = (entry.Key, entry.Value);
        if (status is { On: { } carriedOut, Value: PracticeStatusValue.CarriedOut or PracticeStatusValue.PartlyCarriedOut })
        {
            yield return new(Place.InPractice(on, part: "on", pointer: () => $"/statuses/{on.Text}/on"), string.Empty, Arguments.Of(on)) { Happened = carriedOut };
        }

        if (status.Decision?.DecidedOn is { } decided)
        {
            yield return new(Place.InPractice(on, part: "decidedOn", pointer: () => $"/statuses/{on.Text}/decision/decidedOn"), string.Empty, Arguments.Of(on)) { Happened = decided };
        }

        foreach (var evidence in status.Evidence ?? [])
        {
            yield return OfEvidence(evidence, Place.InPractice(on, part: evidence.Reference, pointer: () => $"/statuses/{on.Text}/evidence"));
        }
    }

    private static IEnumerable<DatedFact> OfRecord(RecordPointer at, PracticeRecord record)
    {
        var name = at.Id ?? at.Path;
        foreach (var evidence in record.Evidence ?? [])
        {
            yield return OfEvidence(evidence, At("evidence:" + evidence.Reference, "evidence"));
        }

        if (record is PracticeEntry { On: { } on } entry)
        {
            yield return new(At("on", "on"), name) { Happened = on, Start = EndOf(entry) is null ? null : on, End = EndOf(entry) };
        }

        if (Done(record) is { } done)
        {
            yield return new(At("done", string.Empty), name) { Happened = done };
        }

        if (Span(record) is { From: { } start, Until: { } end })
        {
            yield return new(At("span", string.Empty), name) { Start = start, End = end };
        }

        Place At(string part, string member) => Place.InPractice(record: at.Id, part: at.Path + "/" + part, pointer: () => member.Length == 0 ? at.ToString() : at + "/" + member);
    }

    private static IEnumerable<DatedFact> OfDuty(RecordPointer at, PerformedDuty duty)
    {
        if (duty.On is { } on)
        {
            yield return new(Place.InPractice(part: at.Path + "/on", pointer: () => at + "/on"), at.Path) { Happened = on };
        }

        foreach (var evidence in duty.Evidence ?? [])
        {
            yield return OfEvidence(evidence, Place.InPractice(part: at.Path + "/evidence:" + evidence.Reference, pointer: () => at + "/evidence"));
        }
    }

    private static DatedFact OfEvidence(Evidence evidence, Place place) => new(place, evidence.Reference)
    {
        Happened = evidence.On,
        ValidUntil = evidence.ValidUntil,
        Start = evidence.ValidUntil is null ? null : evidence.On,
        End = evidence.On is null ? null : evidence.ValidUntil,

        // A rule or a contract made before the period is still one in it.
        IsOfPeriod = evidence.Kind != EvidenceKind.Document && evidence.ValidUntil is null,
    };

    private static PartialDate? EndOf(PracticeEntry entry) => entry switch
    {
        ConductedRiskAssessment assessment => assessment.InForceUntil,
        Malfunction malfunction => malfunction.ResponseEndedOn,
        SecurityRequirement requirement => requirement.WithdrawnOn,
        _ => null,
    };

    private static PartialDate? Done(PracticeRecord record) => record switch
    {
        PlanEntry entry => entry.DoneOn,
        Milestone milestone => milestone.ReachedOn,
        _ => null,
    };

    private static (PartialDate? From, PartialDate? Until) Span(PracticeRecord record) => record switch
    {
        MeasureRecord measure => (measure.InForceFrom, measure.InForceUntil),
        BuiltInMeasure measure => (measure.OperatedFrom, measure.WithdrawnOn),
        OperatingProcedure procedure => (procedure.OperatedFrom, procedure.WithdrawnOn),
        _ => (null, null),
    };

    private static DatedFact Fact(string part, string pointer, LocalizedText name) => new(Place.InPractice(part: part, pointer: () => pointer), string.Empty, name);
}
