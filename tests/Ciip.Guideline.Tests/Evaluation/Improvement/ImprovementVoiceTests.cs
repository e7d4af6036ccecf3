namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>For whom a plan is made: which tiers that voice can write, and which entries may go there.</summary>
public sealed class ImprovementVoiceTests
{
    private static readonly GuidelineCatalog Catalog = GuidelineCatalog.FourthEdition;
    private static readonly ImprovementVoice Ministry = ImprovementVoice.Of(DocumentTier.RecommendedStandards, "A ministry");
    private static readonly ImprovementVoice Group = ImprovementVoice.Of(DocumentTier.IndustryStandards, "A group");

    /// <summary>
    /// What is addressed to operators: services, systems, data, depth and service levels, with all that is involved and the examples of
    /// it; causes with their examples; management efforts.
    /// </summary>
    private static readonly string[] OfOperators =
    [
        .. Catalog.Provisions.Where(static provision => provision.Section is "II.2" or "II.3" or "II.3(1)" or "II.3(2)" or "II.3(3)").Select(static provision => provision.Id),
        "II.4.d", "II.4.e",
    ];

    public static TheoryData<string> AskedOfDocuments() => [.. Catalog.Provisions
        .Where(provision => provision.Axis is ProvisionAxis.Documents or ProvisionAxis.Both && OpenReport.InDocuments(provision).Plan().Entries.Count > 0)
        .Select(provision => provision.Id)];

    [Theory]
    [MemberData(nameof(AskedOfDocuments))]
    public void A_demand_on_operators_goes_to_them_or_their_groups_and_their_own_policy_and_rules_to_themselves(string id)
    {
        var provision = Catalog.FindProvision(id)!;
        var isOwn = provision.Section is "II.6.1.1(2)" or "II.6.1.2(1)";
        var report = OpenReport.InDocuments(provision);

        Tiers(report, ImprovementVoice.Operator).Should().Equal(DocumentTier.InternalRules);
        Tiers(report, Group).Should().Equal(isOwn ? [] : [DocumentTier.IndustryStandards]);
        Tiers(report, Ministry).Should().Equal(
            isOwn || OfOperators.Contains(id) ? [] : [DocumentTier.EnforceableStandards, DocumentTier.RecommendedStandards]);
    }

    [Fact]
    public void There_are_demands_of_every_kind() =>
        AskedOfDocuments().Select(row => row.Data).Should().Contain(["II.2.a", "II.2.b", "II.2.c", "II.2.d", "II.2.e", "II.2.f", "II.2.g", "II.3.a", "II.3.b", "II.3.c", "II.3.d", "II.4.d", "II.4.e"]).And.Contain("II.6.1.1(2).a").And.Contain("II.6.1.2(1).a").And.Contain("II.6.3.2.a");

    [Fact]
    public void An_entry_goes_only_where_all_of_it_may_go()
    {
        var (roles, efforts) = (Catalog.FindProvision("II.4.a")!, Provisions.Roles.ManagementEfforts);
        var report = OpenReport.InDocuments(roles, efforts);
        report.Plan().Entries.Single().Open.Should().HaveCount(2);
        Tiers(report, Ministry).Should().BeEmpty("naming the efforts is the operators' part");
        Tiers(OpenReport.InDocuments(roles), Ministry).Should().NotBeEmpty();
    }

    [Fact]
    public void The_voice_changes_where_things_go_and_nothing_else()
    {
        var report = OpenReport.InDocuments(Catalog.ProvisionsOf(PdcaMeasure.BasicPolicy).Append(Provisions.Scope.Services).Append(Provisions.Purpose.ImportanceOfPromoting));
        var own = report.Plan();
        foreach (var voice in new[] { Ministry, Group })
        {
            report.Plan(new() { Voice = voice }).Entries.Select(entry => entry.ToString()).Should().Equal(own.Entries.Select(entry => entry.ToString()));
        }
    }

    [Fact]
    public void A_plan_is_made_for_the_operator_unless_it_is_asked_for_another()
    {
        new ImprovementOptions().Voice.Should().Be(ImprovementVoice.Operator);
        ImprovementVoice.Operator.Tier.Should().Be(DocumentTier.InternalRules);
        ImprovementVoice.Operator.Issuer.Should().BeNull();
        OpenReport.InDocuments(Provisions.Scope.Services).Plan(null).Options.Should().Be(new ImprovementOptions());
    }

    [Fact]
    public void A_ministry_writes_both_tiers_of_the_government_and_everybody_else_one()
    {
        ImprovementVoice.Of(DocumentTier.EnforceableStandards, "A ministry").Tiers.Should().Equal(DocumentTier.EnforceableStandards, DocumentTier.RecommendedStandards);
        Ministry.Tiers.Should().Equal(DocumentTier.EnforceableStandards, DocumentTier.RecommendedStandards);
        Group.Tiers.Should().Equal(DocumentTier.IndustryStandards);
        ImprovementVoice.Operator.Tiers.Should().Equal(DocumentTier.InternalRules);
    }

    private static IReadOnlyList<DocumentTier> Tiers(EvaluationReport report, ImprovementVoice voice) =>
        report.Plan(new() { Voice = voice }).Entries.Single().Tiers;
}
