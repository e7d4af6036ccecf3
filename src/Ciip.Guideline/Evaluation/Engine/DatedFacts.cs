using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>The dates that can be implausible, of documents and of a self-verification. Those of decisions are judged with the decisions.</summary>
internal static class DatedFacts
{
    private static readonly LocalizedText Issue = new("issue", "制定");
    private static readonly LocalizedText Revision = new("revision", "改定");
    private static readonly LocalizedText Repeal = new("repeal", "廃止");
    private static readonly LocalizedText Review = new("review", "見直し");
    private static readonly LocalizedText Period = new("period", "対象期間");
    private static readonly LocalizedText MadeOn = new("made on", "作成日");

    public static DatedFact[] Of(IReadOnlyList<SafetyStandardsDocument> documents, PracticeAnalysis? practice)
    {
        var facts = new LentArray<DatedFact>(atFirst: 64);
        for (var i = 0; i < documents.Count; i++)
        {
            AddDocument(documents[i], facts);
        }

        if (practice is not null)
        {
            AddVerification(practice, facts);
        }

        var found = facts.ToArray();
        facts.Return();
        return found;
    }

    private static void AddDocument(SafetyStandardsDocument document, LentArray<DatedFact> facts)
    {
        if (document.IssuedOn is { } issued)
        {
            facts.Add(new() { Document = document.Id, Part = "issuedOn", Member = "issuedOn", What = Issue, Happened = issued });
        }

        if (document.RevisedOn is { } revised)
        {
            facts.Add(new() { Document = document.Id, Part = "revisedOn", Member = "revisedOn", What = Revision, Happened = revised, Start = document.IssuedOn, End = revised });
        }

        if (document.RepealedOn is { } repealed)
        {
            facts.Add(new() { Document = document.Id, Part = "repealedOn", Member = "repealedOn", What = Repeal, Start = document.InForceFrom ?? document.IssuedOn, End = repealed });
        }

        foreach (var review in document.Review?.Performed ?? [])
        {
            if (review.On is { } on)
            {
                facts.Add(new() { Document = document.Id, Record = review.Id, Part = "on", Member = "review/performed", What = Review, Happened = on });
            }
        }
    }

    private static void AddVerification(PracticeAnalysis practice, LentArray<DatedFact> facts)
    {
        var verification = practice.Subject;
        if (verification.Period is { From: { } from, Until: { } until })
        {
            facts.Add(new() { Part = "period", Member = "period", What = Period, Start = from, End = until });
        }

        if (verification.MadeOn is { } made)
        {
            facts.Add(new() { Part = "madeOn", Member = "madeOn", What = MadeOn, Happened = made });
        }

        foreach (var entry in verification.Statuses.OrEmpty())
        {
            AddStatus(entry.Key, entry.Value, facts);
        }

        foreach (var (at, record) in practice.Records.All)
        {
            AddRecord(at, record, facts);
        }

        foreach (var (at, duty) in PerformedDuties.Of(verification))
        {
            AddDuty(at, duty, facts);
        }
    }

    private static void AddStatus(GuidelineId on, PracticeStatus status, LentArray<DatedFact> facts)
    {
        if (status is { On: { } carriedOut, Value: PracticeStatusValue.CarriedOut or PracticeStatusValue.PartlyCarriedOut })
        {
            facts.Add(new() { On = on, Part = "on", Member = "on", Happened = carriedOut });
        }

        if (status.Decision?.DecidedOn is { } decided)
        {
            facts.Add(new() { On = on, Part = "decidedOn", Member = "decision/decidedOn", Happened = decided });
        }

        AddEvidence(on, at: null, status.Evidence, facts);
    }

    private static void AddRecord(RecordPointer at, PracticeRecord record, LentArray<DatedFact> facts)
    {
        AddEvidence(on: null, at, record.Evidence, facts);
        if (record is PracticeEntry { On: { } on } entry)
        {
            var ends = EndOf(entry);
            facts.Add(new() { At = at, Part = "on", Member = "on", Happened = on, Start = ends is null ? null : on, End = ends });
        }

        if (Done(record) is { } done)
        {
            facts.Add(new() { At = at, Part = "done", Member = string.Empty, Happened = done });
        }

        if (Span(record) is { From: { } start, Until: { } end })
        {
            facts.Add(new() { At = at, Part = "span", Member = string.Empty, Start = start, End = end });
        }
    }

    private static void AddDuty(RecordPointer at, PerformedDuty duty, LentArray<DatedFact> facts)
    {
        if (duty.On is { } on)
        {
            facts.Add(new() { At = at, Part = "on", Member = "on", Happened = on });
        }

        AddEvidence(on: null, at, duty.Evidence, facts);
    }

    private static void AddEvidence(GuidelineId? on, RecordPointer? at, IReadOnlyList<Evidence>? all, LentArray<DatedFact> facts)
    {
        for (var i = 0; i < all?.Count; i++)
        {
            var evidence = all[i];
            facts.Add(new()
            {
                On = on,
                At = at,
                Part = at is null ? evidence.Reference : "evidence",
                Member = "evidence",
                Evidence = evidence.Reference,
                Happened = evidence.On,
                ValidUntil = evidence.ValidUntil,
                Start = evidence.ValidUntil is null ? null : evidence.On,
                End = evidence.On is null ? null : evidence.ValidUntil,

                // A rule or a contract made before the period is still one in it.
                IsOfPeriod = evidence.Kind != EvidenceKind.Document && evidence.ValidUntil is null,
            });
        }
    }

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
}
