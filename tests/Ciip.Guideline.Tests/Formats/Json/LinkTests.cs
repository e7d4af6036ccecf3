using System.Text.Json.Nodes;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Formats.Json;

/// <summary>
/// Every link of a self-verification, at every place where it can stand: it leads to a record of the lists named here, or there
/// is one diagnostic that names them.
/// </summary>
public sealed class LinkTests
{
    private const string Nowhere = "nowhere at all";
    private const string Policy = "plan.basicPolicy";

    private static readonly string[] BuiltInAndProcedures = ["plan.technicalMeasures.measures", "plan.operationalProcedures.procedures"];

    /// <summary>Where each link leads, written down a second time: the library's own table is not read here.</summary>
    private static readonly Dictionary<string, string[]> Targets = new(StringComparer.Ordinal)
    {
        ["statuses[].planEntry"] = ["plan.roadmapAndPlan.plan"],
        ["plan.riskAssessment.assessments[].risks[].analyses"] =
            ["checkAndAction.ordinaryVerification.analyses", "checkAndAction.malfunctionVerification.analyses"],
        ["plan.riskAssessment.decisions[].assessment"] = ["plan.riskAssessment.assessments"],
        ["plan.riskAssessment.decisions[].risks"] = ["plan.riskAssessment.assessments[].risks"],
        ["plan.riskAssessment.decisions[].measures"] = BuiltInAndProcedures,
        ["plan.riskAssessment.decisions[].planEntries"] = ["plan.roadmapAndPlan.plan"],
        ["plan.internalRules.basicPolicy"] = [Policy],
        ["plan.informationHandling.information[].systems"] = ["systems"],
        ["plan.roadmapAndPlan.goals[].policy"] = [Policy],
        ["plan.roadmapAndPlan.plan[].resources"] = ["plan.resources.secured"],
        ["plan.outsideContractors.outsourcedTasks[].contract"] = ["plan.outsideContractors.contracts"],
        ["plan.securityRequirements.requirements[].systems"] = ["systems"],
        ["plan.technicalMeasures.measures[].systems"] = ["systems"],
        ["plan.technicalMeasures.measures[].requirements"] = ["plan.securityRequirements.requirements"],
        ["plan.operationalProcedures.procedures[].systems"] = ["systems"],
        ["plan.operationalProcedures.procedures[].requirements"] = ["plan.securityRequirements.requirements"],
        ["plan.operationalProcedures.maintenance[].systems"] = ["systems"],
        ["do.operationalAssessment.periodicAssessments[].covers"] = BuiltInAndProcedures,
        ["do.managementAssessment.assessments[].staffAssessments"] = ["do.operationalAssessment.periodicAssessments"],
        ["do.monitoring.systems[].system"] = ["systems"],
        ["do.protectionAndRecovery.malfunctions[].measuresAgainstCause"] = [.. BuiltInAndProcedures, "plan.roadmapAndPlan.plan"],
        ["do.malfunctionExplanation.informationActions[].malfunction"] = ["do.protectionAndRecovery.malfunctions"],
        ["checkAndAction.ordinaryVerification.*[].program"] = ["plan.itBcp.educationAndTraining"],
        ["checkAndAction.ordinaryVerification.*[].issues[].risks"] = ["checkAndAction.ordinaryVerification.risks"],
        ["checkAndAction.ordinaryVerification.analyses[].risk"] = ["checkAndAction.ordinaryVerification.risks"],
        ["checkAndAction.malfunctionVerification.risks[].malfunction"] = ["do.protectionAndRecovery.malfunctions"],
        ["checkAndAction.malfunctionVerification.analyses[].risk"] = ["checkAndAction.malfunctionVerification.risks"],
    };

    public static TheoryData<string> Links => [.. Targets.Keys];

    public static TheoryData<string> LinksIntoLists => [.. Targets.Where(static link => link.Value is not [Policy]).Select(static link => link.Key)];

    /// <summary>No rule follows the first two; the third leads into the file of a document.</summary>
    [Fact]
    public void The_links_are_those_of_the_page() =>
        Targets.Keys.Except(["statuses[].planEntry", "plan.informationHandling.information[].systems"])
            .Append("plan.riskAssessment.assessments[].documentReviews")
            .Should().BeEquivalentTo(PracticePage.Links.Select(static link => link.Field));

    [Theory]
    [MemberData(nameof(Links))]
    public void An_id_that_leads_nowhere_is_reported_once_where_it_stands(string link) => EachPlace(link, (json, place) =>
    {
        var ids = Targets[link].SelectMany(target => LinkPlaces.Ids(json, target)).ToList();
        var pointer = place.Add(Nowhere);

        var diagnostic = Diagnose(json).Should().ContainSingle(pointer).Which;

        (diagnostic.Pointer, diagnostic.Code, diagnostic.Nearest).Should().Be((pointer, GuidelineDiagnosticCodes.DanglingId, null));
        diagnostic.Expected.Should().BeEquivalentTo(ids).And.NotBeEmpty();
        diagnostic.Message.Should().Be(Message(Targets[link], ids));
        Targets[link].Append(Nowhere).Should().OnlyContain(name => diagnostic.MessageIn(Language.Japanese).Contains(name, StringComparison.Ordinal));
    });

    [Theory]
    [MemberData(nameof(Links))]
    public void An_id_of_any_record_of_its_lists_leads_somewhere(string link) => EachPlace(link, (json, place) =>
    {
        foreach (var id in Targets[link].SelectMany(target => LinkPlaces.Ids(json, target)))
        {
            place.Set(id);
            Diagnose(json).Should().BeEmpty($"{place.Pointer} leads to {id}");
        }
    });

    [Theory]
    [MemberData(nameof(Links))]
    public void An_id_of_another_kind_of_record_leads_nowhere(string link)
    {
        var json = LinkPlaces.Json();
        var place = LinkPlaces.Of(json, link)[0];
        var others = LinkPlaces.AllIds(json).Except(Targets[link].SelectMany(target => LinkPlaces.Ids(json, target))).ToList();
        others.Should().HaveCountGreaterThan(50);

        foreach (var ids in place.IsList ? [others] : others.ConvertAll(static id => new List<string> { id }))
        {
            var pointers = place.Set(ids);

            Documents.Kinds(Diagnose(json)).Should().Equal(pointers.Select(static pointer => $"{pointer} {GuidelineDiagnosticCodes.DanglingId}"));
        }
    }

    [Theory]
    [MemberData(nameof(Links))]
    public void Nothing_is_said_where_a_list_it_may_lead_into_is_not_given(string link)
    {
        foreach (var target in Targets[link])
        {
            for (var i = LinkPlaces.Of(LinkPlaces.Json(), target).Count - 1; i >= 0; i--)
            {
                var json = LinkPlaces.Json();
                LinkPlaces.Of(json, link)[0].Set(Nowhere);
                var list = LinkPlaces.Of(json, target)[i];
                (target == Policy ? list.Record[list.Member]!.AsObject().Remove("id") : list.Record.Remove(list.Member)).Should().BeTrue();

                Diagnose(json).Should().BeEmpty($"{list.Pointer} is not given");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Links))]
    public void An_empty_text_names_no_record_and_is_refused_only_in_a_list(string link) => EachPlace(link, (json, place) =>
    {
        var pointer = place.Set(" ");

        Documents.Kinds(Diagnose(json)).Should().Equal(place.IsList ? [$"{pointer} {GuidelineDiagnosticCodes.EmptyText}"] : []);
    });

    /// <summary>Stated and empty is not the same as not stated: it is known that there is nothing to lead to.</summary>
    [Theory]
    [MemberData(nameof(LinksIntoLists))]
    public void Empty_lists_hold_nothing_to_lead_to(string link)
    {
        foreach (var targets in Emptied(Targets[link]))
        {
            var json = LinkPlaces.Json();
            var pointer = LinkPlaces.Of(json, link)[0].Set(Nowhere);
            foreach (var list in targets.SelectMany(target => LinkPlaces.Of(json, target)))
            {
                list.Record[list.Member] = new JsonArray();
            }

            var diagnostic = Diagnose(json).Should().ContainSingle(diagnostic => diagnostic.Pointer == pointer).Which;
            (diagnostic.Code, diagnostic.Expected.Count).Should().Be((GuidelineDiagnosticCodes.DanglingId, 0));
        }
    }

    /// <summary>The lists to empty; of lists in the records of a list, that list in turn.</summary>
    private static string[][] Emptied(string[] targets) =>
        targets is [var list] && list.LastIndexOf("[].", StringComparison.Ordinal) is > 0 and var end ? [targets, [list[..end]]] : [targets];

    /// <summary>Acts on each place in turn, each time in a fresh file.</summary>
    private static void EachPlace(string link, Action<JsonNode, LinkPlace> act)
    {
        var count = LinkPlaces.Of(LinkPlaces.Json(), link).Count;
        count.Should().BePositive($"{link} can stand somewhere");
        for (var i = 0; i < count; i++)
        {
            var json = LinkPlaces.Json();
            act(json, LinkPlaces.Of(json, link)[i]);
        }
    }

    private static string Message(string[] lists, List<string> ids) => lists switch
    {
        [Policy] => $"'{Policy}' has the id '{ids.Single()}', not '{Nowhere}'.",
        [var list] => $"'{list}' has no record '{Nowhere}'.",
        _ => $"None of these lists has a record '{Nowhere}': {string.Join(", ", lists)}.",
    };

    private static IReadOnlyList<GuidelineDiagnostic> Diagnose(JsonNode json) => Verifications.Diagnose(json.ToJsonString());
}
