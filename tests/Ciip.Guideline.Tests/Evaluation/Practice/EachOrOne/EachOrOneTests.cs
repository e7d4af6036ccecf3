using System.Text.Json.Nodes;
using Ciip.Guideline.Evaluation;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Evaluation.Practice;

/// <summary>
/// What is asked of each member of a list needs all of them, and all of them to be known; what one entry shows needs that one. Over every
/// provision that can show in practice, on the reference operator with one thing changed.
/// </summary>
public sealed class EachOrOneTests
{
    /// <summary>That there was none in the period needs a word of its own.</summary>
    private const string Malfunctions = "do.protectionAndRecovery.malfunctions";

    public static TheoryData<string> Of(string kinds) => [.. EachOrOneRow.All.Where(row => kinds.Split(' ').Contains(row.Kind)).Select(static row => row.Provision.Id)];

    [Fact]
    public void Every_provision_stands_on_the_page_once() =>
        EachOrOneRow.All.Select(static row => row.Provision).Should().OnlyHaveUniqueItems().And.BeEquivalentTo(GuidelineCatalog.FourthEdition.Provisions.Where(PracticeAnalysis.IsAsked));

    /// <summary>What is asked of each is in "at most" and not in "at least".</summary>
    [Fact]
    public void While_lists_are_open_only_what_one_shows_is_known()
    {
        var report = new OpenedOperator().Evaluate();
        var asked = EachOrOneRow.All.Where(row => report.Practice![row.Provision].Outcome != PracticeOutcome.NotAsked).ToList();
        asked.Where(row => report.Practice![row.Provision].Outcome != (row.IsOfEach ? PracticeOutcome.NotAssessed : PracticeOutcome.CarriedOut))
            .Select(row => report.Practice![row.Provision].ToString()).Should().BeEmpty();
        report.Practice!.Coverage.CarriedOutAtLeast.Numerator.Should().Be(asked.Count(static row => !row.IsOfEach));
        report.Practice.Coverage.CarriedOutAtMost.Numerator.Should().Be(asked.Count);
    }

    [Theory]
    [MemberData(nameof(Of), "each by")]
    public void All_show_it_and_all_are_known(string provision) => Is(PracticeOutcome.CarriedOut, provision, static (row, practice) => practice.Close(row.List, row.Word));

    [Theory]
    [MemberData(nameof(Of), "each by")]
    public void One_of_which_nothing_is_known_leaves_it_open(string provision) =>
        Is(PracticeOutcome.NotAssessed, provision, static (row, practice) => practice.Add(row.List, row.SilentMember).Close(row.List, row.Word));

    [Theory]
    [MemberData(nameof(Of), "each")]
    public void One_that_lacks_it_beside_some_that_show_it_is_in_part(string provision)
    {
        Is(PracticeOutcome.PartlyCarriedOut, provision, static (row, practice) => practice.Add(row.List, row.LackingMember));
        Is(PracticeOutcome.PartlyCarriedOut, provision, static (row, practice) => practice.Add(row.List, row.LackingMember).Close(row.List, row.Word));
    }

    [Theory]
    [MemberData(nameof(Of), "by")]
    public void One_that_nothing_meets_lacks_it_once_all_that_could_meet_it_are_known(string provision) =>
        Is(PracticeOutcome.PartlyCarriedOut, provision, static (row, practice) => CloseMetBy(row, practice.Add(row.List, row.SilentMember)));

    [Theory]
    [MemberData(nameof(Of), "each")]
    public void None_shows_it(string provision) =>
        Is(PracticeOutcome.NotCarriedOut, provision, static (row, practice) => WithoutBeside(row, practice).Set(row.List, new JsonArray(row.LackingMember)));

    [Theory]
    [MemberData(nameof(Of), "by")]
    public void Nothing_meets_any(string provision) => Is(PracticeOutcome.NotCarriedOut, provision, static (row, practice) =>
    {
        practice.Set(row.List, new JsonArray(row.SilentMember));
        return row.MetBy.Aggregate(practice, static (one, list) => one.Set(list, new JsonArray()));
    });

    /// <summary>Not to name the Safety Standards that it was verified against is the fault itself.</summary>
    [Theory]
    [MemberData(nameof(Of), "each by entry one")]
    public void A_list_that_is_not_stated_says_nothing(string provision) =>
        Is(provision is "I.2.b" or "I.6.a" ? PracticeOutcome.NotCarriedOut : PracticeOutcome.NotAssessed, provision, static (row, practice) => WithoutBeside(row, practice).Remove(row.List));

    /// <summary>
    /// Where nothing was assessed, analyzed or identified, nothing is asked of what would have to follow. Contracts beside no task are at
    /// odds. A field that is one more member and is not stated leaves it open.
    /// </summary>
    [Theory]
    [MemberData(nameof(Of), "each by entry one")]
    public void An_empty_list_says_that_there_is_none(string provision) => Is(
        provision is "II.6.3.1.j" ? PracticeOutcome.CarriedOut : EachOrOneRow.Of(provision).List == Malfunctions || EachOrOneRow.Of(provision).Beside.Length > 0 || provision is "II.6.1.4(3).b" ? PracticeOutcome.NotAssessed
            : provision is "II.6.1.1(1).a" or "II.6.3.1.n" or "II.6.3.1.o" or "II.6.3.2.g" or "II.6.3.2.h" or "II.6.3.1.h" or "II.6.3.1.i" or "II.6.3.1.k" ? PracticeOutcome.NotAsked : PracticeOutcome.NotCarriedOut,
        provision,
        static (row, practice) => WithoutBeside(row, practice).Set(row.List, new JsonArray()));

    [Theory]
    [MemberData(nameof(Of), "entry one")]
    public void One_is_enough_whatever_stands_beside_it(string provision) => Is(PracticeOutcome.CarriedOut, provision, static (row, practice) =>
        row.List == "documents" ? practice : practice.Add(row.List, row.LackingMember).Add(row.List, JsonNode.Parse("""{"id":"silent"}""")!));

    [Theory]
    [MemberData(nameof(Of), "one")]
    public void One_that_says_nothing_is_not_enough(string provision)
    {
        Is(PracticeOutcome.NotAssessed, provision, static (row, practice) => practice.Set(row.List, new JsonArray(row.SilentMember)));
        Is(PracticeOutcome.NotAssessed, provision, static (row, practice) => practice.Set(row.List, new JsonArray(row.SilentMember)).Close(row.List, row.Word));
    }

    [Theory]
    [MemberData(nameof(Of), "set")]
    public void A_token_that_is_not_named_is_missing_in_a_complete_record(string provision)
    {
        Is(PracticeOutcome.NotAssessed, provision, static (row, practice) => Without(row, practice));
        Is(PracticeOutcome.NotCarriedOut, provision, static (row, practice) => Without(row, practice).CloseRecord(row.List));
        Is(PracticeOutcome.NotCarriedOut, provision, static (row, practice) => practice.Set(row.List, new JsonArray()));
        Is(PracticeOutcome.NotAssessed, provision, static (row, practice) => practice.Remove(row.List));
        Is(PracticeOutcome.NotAssessed, provision, static (row, practice) => practice.Set(row.List, new JsonArray()).Set("madeBy", "published-facts"));
    }

    [Theory]
    [MemberData(nameof(Of), "field words")]
    public void A_field_that_is_not_stated_says_nothing_and_an_empty_one_that_it_is_not_there(string provision)
    {
        var field = PracticePage.Provisions.Single(row => row.Provision == provision).Fields.Single();
        Is(PracticeOutcome.NotAssessed, provision, (_, practice) => practice.Remove(field));
        Is(PracticeOutcome.NotCarriedOut, provision, (_, practice) => practice[field] switch
        {
            JsonValue value when value.TryGetValue<bool>(out var _) => practice.Set(field, value: false),
            JsonValue => practice.Set(field, string.Empty),
            JsonArray => practice.Set(field, new JsonArray()),
            _ => practice.Remove(field).CloseRecord(field),
        });
    }

    private static void Is(PracticeOutcome expected, string provision, Func<EachOrOneRow, OpenedOperator, OpenedOperator> change)
    {
        var row = EachOrOneRow.Of(provision);
        change(row, new OpenedOperator()).OutcomeOf(row.Provision).Should().Be(expected, row.ToString());
    }

    /// <summary>Of two ways to meet a requirement, an entry that does not say which it meets may meet it, unless its record is complete.</summary>
    private static OpenedOperator CloseMetBy(EachOrOneRow row, OpenedOperator practice) => row.MetBy.Zip(row.MetByWords).Aggregate(
        practice, (one, list) => row.MetBy.Length > 1 ? one.Close(list.First, list.Second).CloseRecord(list.First) : one.Close(list.First, list.Second));

    private static OpenedOperator WithoutBeside(EachOrOneRow row, OpenedOperator practice) => row.Beside.Aggregate(practice, static (one, field) => one.Remove(field));

    /// <summary>Without the token that stands for the provision; where any does, the set is not stated.</summary>
    private static OpenedOperator Without(EachOrOneRow row, OpenedOperator practice)
    {
        var token = PracticePage.TokenOf(row.Provision.Id);
        if (token is null)
        {
            return practice.Remove(row.List);
        }

        var set = practice[row.List]!.AsArray();
        set.Remove(set.Single(one => one!.GetValue<string>() == token));
        return practice;
    }
}
