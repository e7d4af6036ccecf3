using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation.Rules.Cyc;

/// <summary>Each security requirement is met by a technical design or by operating procedures.</summary>
internal sealed class RequirementsAreMet() : PracticeRule(new(
    "CYC107", nameof(RequirementsAreMet),
    new(
        "Each security requirement is met by a technical design or by operating procedures.",
        "各情報セキュリティ要件が、技術的な対策又は運用手順により満たされている。"),
    new("Build the requirement in, or provide for it by a procedure, and name it there.", "要件を実装し、又は手順で対応し、その旨を記録する。"),
    [PlaceKind.Record, PlaceKind.Provision], [FindingLevel.Gap, FindingLevel.Weakness], RuleBasis.Text, ["II.6.1.5(2) p1 s1", "II.6.1.5(3) p1 s1"]),
    Demand.EachByRecord(Ways))
{
    private static readonly MessageTemplate Met = new("cyc107.met", "{0}: met.", "{0}：満たされている。");

    private static readonly MessageTemplate Unmet = new("cyc107.unmet", "{0}: met neither by what is built in nor by a procedure.", "{0}：実装によっても手順によっても満たされていない。");

    private static readonly MessageTemplate Unknown = new("cyc107.unknown", "{0}: not known whether it is met.", "{0}：満たされているか不明。");

    private static readonly MessageTemplate Withdrawn = new("cyc107.withdrawn", "{0}: withdrawn.", "{0}：廃止済みの要件である。");

    private static readonly IReadOnlyList<Provision> Ways = Seq.Of(Provisions.TechnicalMeasures.RequirementsFollowed, Provisions.OperationalProcedures.RequirementsFollowed);

    protected override void Judge(EvaluationContext context, RuleVerdicts into)
    {
        var practice = context.Practice!;
        if (Ways.Any(way => practice.RecordsOf(way).Count == 0))
        {
            base.Judge(context, into);
        }
        else
        {
            into.Add(OnePerPlace(practice.Records.Requirements.Select(requirement => Judge(practice, requirement)).Concat(Ways.Select(way => OfList(practice, way, Place.InPracticeOf(way))))));
        }
    }

    /// <summary>The one place of a requirement, for both ways to meet it.</summary>
    private RuleOutcome Judge(PracticeAnalysis practice, PlacedEntry<SecurityRequirement> requirement)
    {
        var pointer = requirement.Fields.At;
        var place = Place.InPractice(record: requirement.Id, pointer: pointer.ToString);
        var id = Arguments.Of(requirement.Id);
        var ways = Ways.Select(way => (Way: way, Verdict: PracticeVerdicts.OfRecord(practice, way, requirement.Id))).ToList();
        var (failed, unknown) = (Of(Verdict.Fail), Of(Verdict.Undetermined));
        return (RecordDates.IsWithdrawn(requirement.Record.WithdrawnOn, practice.AsOf) ? NotApplicable(place, Withdrawn.With(id))
            : failed.Count > 0 ? Fail(place, FindingLevel.Gap, Unmet.With(id), failed)
            : unknown.Count > 0 ? Undetermined(place, Unknown.With(id), unknown)
            : Pass(place, Met.With(id))).Judging(ways);

        List<Provision> Of(Verdict verdict) => [.. ways.Where(way => way.Verdict == verdict).Select(static way => way.Way)];
    }
}
