using Ciip.Guideline.Tests.Evaluation;

namespace Ciip.Guideline.Tests.Formats.Oscal;

/// <summary>A profile says what applies to a set, and what its documents put aside.</summary>
public sealed class ProfileTests
{
    public static TheoryData<string> Subjects => OscalSubjects.Names;

    [Theory]
    [MemberData(nameof(Subjects))]
    public void What_applies_is_read_back(string subject)
    {
        var standards = OscalSubjects.Standards(subject);
        var borne = GuidelineEvaluator.Default.Evaluate(standards).Standards.Set.Provisions.Where(result => result.IsAsked).ToList();
        var export = standards.ToProfile(OscalSubjects.Options);

        GuidelineOscal.TryReadProfile(export.Utf8.Span, out var profile, out var diagnostics).Should().BeTrue(string.Join("\n", diagnostics));

        diagnostics.Should().BeEmpty();
        profile!.CatalogReference.Should().Be(OscalSubjects.Options.CatalogReference);
        profile.Selected.Concat(profile.LeftOut).Select(id => id.Text).Should().BeEquivalentTo(borne.Select(result => result.Provision.Section).Distinct());
        profile.Tailoring.Select(one => (one.On.Text, one.IsNotRelevant)).Should().BeEquivalentTo(borne
            .Where(result => result.Outcome is StandardsOutcome.NotAdopted or StandardsOutcome.NotRelevant && !result.IsProvisional)
            .Select(result => (result.Provision.Id, result.Outcome == StandardsOutcome.NotRelevant)));
        export.NotCarried.Select(omission => omission.Place).Should().BeEquivalentTo(borne
            .Where(result => result.Outcome is StandardsOutcome.NotAdopted or StandardsOutcome.NotRelevant && result.IsProvisional)
            .Select(result => result.Provision.Id));
    }

    [Fact]
    public void What_does_not_arise_is_excluded_and_what_was_not_adopted_is_marked()
    {
        var decision = new Decision { Reason = "No such\nbusiness.", ReasonKind = DecisionReasonKind.MannerOfBusiness, Decider = "The board", DecidedOn = new(2016, 2) };
        var export = Decided(decision).ToProfile(OscalSubjects.Options);

        GuidelineOscal.TryReadProfile(export.Utf8.Span, out var profile, out _).Should().BeTrue();

        profile!.LeftOut.Should().Equal(GuidelineItem.OrdinaryExplanation);
        profile.Tailoring.Should().Contain(new OscalTailoring { On = Provisions.ItBcp.PriorityOfActions, IsNotRelevant = false, Documents = ["rule"], Decisions = [decision] });
        profile.Tailoring.Should().Contain(one => one.On == Provisions.ItBcp.DecisionProcess && one.IsNotRelevant);
        var root = OscalElement.Read(export.Utf8);
        root.ByName["exclude-controls"].Single().ByName["with-id"].Select(id => id.Value).Should().Equal("ii-6.2.2-2");
        var alter = root.ByName["alter"].Single(one => one["control-id"] == "ii-6.1.2-2");
        alter.ByName["remove"].Select(remove => remove["by-id"]).Should().Equal(Provisions.ItBcp.DecisionProcess.OscalToken);
        alter.ByName["add"].Select(add => add["by-id"]).Should().Equal(Provisions.ItBcp.PriorityOfActions.OscalToken);
    }

    [Theory]
    [InlineData("\"value\": \"not-adopted\"", "\"value\": \"forgotten\"", GuidelineDiagnosticCodes.UnknownToken)]
    [InlineData("\"value\": \"II.6.1.2(2).a\"", "\"value\": \"II.6.1.2(2).zz\"", GuidelineDiagnosticCodes.UnknownId)]
    [InlineData("\"name\": \"tailoring.0.on\"", "\"name\": \"tailoring.0.at\"", GuidelineDiagnosticCodes.MissingMember)]
    [InlineData("\"value\": \"2016-02\"", "\"value\": \"February\"", GuidelineDiagnosticCodes.BadDate)]
    [InlineData("\"value\": \"manner-of-business\"", "\"value\": \"manner\"", GuidelineDiagnosticCodes.UnknownToken)]
    [InlineData("\"value\": \"The board\"", "\"value\": \"[]\", \"class\": \"json\"", GuidelineDiagnosticCodes.WrongType)]
    [InlineData("\"value\": \"rule\"", "\"value\": \"5\", \"class\": \"json\"", GuidelineDiagnosticCodes.BadProperty)]
    [InlineData("\"imports\": [", "\"import\": [", GuidelineDiagnosticCodes.MissingMember)]
    public void What_is_wrong_is_said(string text, string otherwise, string code)
    {
        var json = Decided(new() { Reason = "x", ReasonKind = DecisionReasonKind.MannerOfBusiness, Decider = "The board", DecidedOn = new(2016, 2) }).ToProfile(OscalSubjects.Options).ToString();
        json.Should().Contain(text);

        GuidelineOscal.TryReadProfile(System.Text.Encoding.UTF8.GetBytes(json.Replace(text, otherwise)), out var profile, out var diagnostics).Should().BeFalse();

        profile.Should().BeNull();
        diagnostics.Select(diagnostic => diagnostic.Code).Should().Contain(code);
    }

    [Fact]
    public void A_profile_of_others_is_read_as_far_as_it_is_about_the_Guideline()
    {
        const string Json =
            """
            {"profile": {"uuid": "x", "metadata": {"title": "t", "remarks": "r"}, "imports": [
              {"href": "#a", "include-controls": [{"with-child-controls": "yes", "with-ids": ["ii-3", "ac-1"]}, {"matching": []}]},
              {"href": "#b"}],
              "modify": {"set-parameters": [], "alters": [{"control-id": "ii-3"}]}}}
            """;

        GuidelineOscal.TryReadProfile(System.Text.Encoding.UTF8.GetBytes(Json), out var profile, out var diagnostics).Should().BeTrue();

        profile!.Selected.Select(id => id.Text).Should().Equal("II.3", "II.3(1)", "II.3(2)", "II.3(3)");
        profile.CatalogReference.Should().Be("#a");
        diagnostics.Should().OnlyContain(diagnostic => diagnostic.Code == GuidelineDiagnosticCodes.ForeignContent);
        diagnostics.Select(diagnostic => diagnostic.Pointer).Should().Equal(
            "/profile/metadata/remarks",
            "/profile/imports/0/include-controls/0/with-ids/1",
            "/profile/imports/0/include-controls/1/matching",
            "/profile/imports/1",
            "/profile/modify/set-parameters",
            "/profile/modify/alters/0");
    }

    private static SafetyStandardsSet Decided(Decision decision) => SafetyStandardsSet.Of(Inventory.Complete, Sample.Rule("rule") with
    {
        Examination = new() { Extent = ExaminationExtent.Complete },
        Treatments = new Dictionary<GuidelineId, Treatment>
        {
            [GuidelineItem.OrdinaryExplanation] = new() { Value = TreatmentValue.NotRelevant, Decision = new() { Reason = "x" } },
            [Provisions.ItBcp.PriorityOfActions] = new() { Value = TreatmentValue.DiscussedNotAdopted, Decision = decision },
            [Provisions.ItBcp.DecisionProcess] = new() { Value = TreatmentValue.NotRelevant, Decision = new() { Reason = "x" } },
        },
    });
}
