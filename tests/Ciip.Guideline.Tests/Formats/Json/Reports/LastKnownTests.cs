using System.Text;
using Ciip.Guideline.Tests.Formats.Json.Schema;

namespace Ciip.Guideline.Tests.Formats.Json.Reports;

/// <summary>A chain of kept reports is judged against what was known last.</summary>
public sealed class LastKnownTests
{
    private static readonly Provision About = Provisions.ItBcp.PriorityOfActions;

    private static readonly EvaluationReport Partly = Report(new Treatment { Value = TreatmentValue.PartlySpecified, Clauses = ["1"], Missing = [] });

    private static readonly EvaluationReport Unread = Report(treatment: null);

    private static readonly EvaluationReport Absent = Report(new Treatment { Value = TreatmentValue.NotSpecified });

    [Fact]
    public void What_comes_back_worse_has_worsened_and_closes_the_gate()
    {
        var kept = ReportFile.Of(Unread, ReportFile.Of(Partly));

        ReportComparison.Between(before: Unread, after: Absent).Gate().IsClosed.Should().BeFalse("nothing is carried along without a file");
        var change = ChangeIn(kept.CompareWith(Absent));
        (change!.State, change.LastKnown, change.Before!.Verdict).Should().Be((ChangeState.Worsened, Verdict.Fail, Verdict.Undetermined));
        kept.CompareWith(Absent).Gate().IsClosed.Should().BeTrue();
    }

    [Fact]
    public void What_comes_back_as_it_was_is_unchanged_and_what_is_better_improved()
    {
        ChangeIn(ReportFile.Of(Unread, ReportFile.Of(Partly)).CompareWith(Partly))!.State.Should().Be(ChangeState.Unchanged);
        ChangeIn(ReportFile.Of(Unread, ReportFile.Of(Absent)).CompareWith(Partly))!.State.Should().Be(ChangeState.Improved);
    }

    [Fact]
    public void What_nobody_looks_at_stays_out_of_sight()
    {
        var second = ReportFile.Of(Unread, ReportFile.Of(Partly));
        var third = ReportFile.Of(Unread, second);

        third.LastKnown.Should().Equal(second.LastKnown);
        ChangeIn(second.CompareWith(Unread))!.State.Should().Be(ChangeState.OutOfSight);
        ChangeIn(third.CompareWith(Unread))!.State.Should().Be(ChangeState.OutOfSight);
        ChangeIn(third.CompareWith(Absent))!.State.Should().Be(ChangeState.Worsened);
    }

    [Fact]
    public void Once_it_is_known_again_nothing_is_carried_along()
    {
        (ReportFile.Of(Absent, ReportFile.Of(Unread, ReportFile.Of(Partly))).LastKnown ?? []).Should().NotContain(known => IsAbout(known.Place));
        ReportFile.Of(Unread, ReportFile.Of(Unread)).LastKnown.Should().BeNull();
        ReportFile.Of(Unread).LastKnown.Should().BeNull();
    }

    /// <summary>Files are edited by hand too: a failure without a level cannot be held against anything, and neither can an open question.</summary>
    [Theory]
    [InlineData(Verdict.Fail, null)]
    [InlineData(Verdict.Pass, FindingLevel.Gap)]
    [InlineData(Verdict.Undetermined, null)]
    public void What_contradicts_itself_is_not_known(Verdict verdict, FindingLevel? level)
    {
        var kept = ReportFile.Of(Unread, ReportFile.Of(Partly));
        var edited = GuidelineJson.Parse<ReportFile>(GuidelineJson.ToUtf8Bytes(kept with { LastKnown = [.. kept.LastKnown!.Select(known => known with { Verdict = verdict, Level = level })] }));

        var change = ChangeIn(edited.CompareWith(Absent));
        (change!.State, change.LastKnown).Should().Be((ChangeState.Revealed, null));
    }

    [Fact]
    public async Task What_is_carried_along_is_in_the_file_and_its_schema()
    {
        var kept = ReportFile.Of(Unread, ReportFile.Of(Partly));
        var bytes = GuidelineJson.ToUtf8Bytes(kept);

        GuidelineJson.Parse<ReportFile>(bytes).Should().Be(kept);
        (await SchemaFile.Named("report").Judge(Encoding.UTF8.GetString(bytes))).Should().BeEmpty();
        kept.LastKnown!.Single(known => IsAbout(known.Place)).Provisions
            .Should().Equal(new LastKnownProvision { Provision = About, Specified = StandardsOutcome.PartlySpecified });
    }

    private static bool IsAbout(ReportedPlace place) => place.On is { } on && on.Provision == About;

    private static OutcomeChange? ChangeIn(ReportComparison comparison) => comparison.Changes.SingleOrDefault(static change => change.Place.On?.Provision == About && change.Rule.Id.StartsWith("STD", StringComparison.Ordinal));

    private static EvaluationReport Report(Treatment? treatment) => GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete, new SafetyStandardsDocument
    {
        Id = "rule",
        Title = "x",
        Tier = DocumentTier.InternalRules,
        Issuer = "x",
        Treatments = treatment is null ? null : new Dictionary<GuidelineId, Treatment> { [About] = treatment, [Provisions.ItBcp.DecisionProcess] = new() { Value = TreatmentValue.Specified, Clauses = ["2"] } },
    }));
}
