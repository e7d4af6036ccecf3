using System.Text.RegularExpressions;

namespace Ciip.Guideline.Tests.Evaluation.Rules;

/// <summary>What readers are told of where an outcome is.</summary>
public sealed class PlaceTests
{
    [Fact]
    public void Japanese_readers_get_titles_where_English_ones_get_tokens()
    {
        var report = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete, Sample.Published("medical-care-act-reg-art14-2")), ReferenceOperator.Read());
        var category = report.Outcomes.First(static outcome => outcome.Place.Part == CauseCategory.Intentional.Value).Place;
        var ministries = report.Outcomes.First(static outcome => outcome.Place.Part == ResponsibleBody.PresidingMinistries.Value).Place;

        (category.In(Language.English), category.In(Language.Japanese)).Should().Be(("intentional", CauseCategory.Intentional.Title.Japanese));
        (ministries.In(Language.English), ministries.In(Language.Japanese)).Should().Be(("presiding-ministries", "重要インフラ所管省庁"));
        category.Key.Should().Be("part=intentional");
    }

    [Fact]
    public void The_rules_about_documents_name_every_member_of_a_set_in_Japanese()
    {
        var report = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Complete, Sample.Published("medical-care-act-reg-art14-2")));
        report.Outcomes.Where(static outcome => outcome.Rule.Id.StartsWith("STD", StringComparison.Ordinal) && outcome.Place is { Part: not null, Document: null, On: null })
            .Select(static outcome => outcome.Place.In(Language.Japanese)).Should().NotBeEmpty().And.OnlyContain(static text => Regex.IsMatch(text, @"\p{IsHiragana}|\p{IsKatakana}|\p{IsCJKUnifiedIdeographs}"));
    }

    /// <summary>Dates that share their ids are one place, whether they stand in one record, in records of one id, or in a status and its evidence.</summary>
    [Fact]
    public void Dates_at_one_place_are_one_outcome()
    {
        var twice = new Evidence { Reference = "on", Kind = EvidenceKind.Record, On = PartialDate.Parse("2024-05-01") };
        var late = twice with { On = PartialDate.Parse("2030-01-01") };
        var practice = ReferenceOperator.Read() with
        {
            Period = null,
            Statuses = new Dictionary<GuidelineId, PracticeStatus>
            {
                [PdcaMeasure.BasicPolicy] = new() { Value = PracticeStatusValue.CarriedOut, On = PartialDate.Parse("2024-05-01"), Evidence = [late] },
            },
            Systems = [new() { Id = "a", Evidence = [twice, late] }, new() { Id = "a", Evidence = [twice] }, new() { Id = "b", Evidence = [twice] }],
        };

        var outcomes = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Partial), practice, PartialDate.Parse("2025-06-01"))
            .Outcomes.Where(static outcome => outcome.Rule.Id == "QUA102").ToList();

        outcomes.Select(static outcome => outcome.Place.Key).Should().OnlyHaveUniqueItems();
        VerdictAt("in=practice;on=II.6.1.1(2);part=on").Should().Be(Verdict.Fail);
        VerdictAt("in=practice;record=a;part=systems/evidence:on").Should().Be(Verdict.Fail);
        VerdictAt("in=practice;record=b;part=systems/evidence:on").Should().Be(Verdict.Pass);

        Verdict VerdictAt(string key) => outcomes.Single(outcome => outcome.Place.Key == key).Verdict;
    }
}
