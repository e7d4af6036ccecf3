namespace Ciip.Guideline.Tests.Vocabulary;

public sealed class PdcaMeasureTests
{
    [Fact]
    public void There_are_20_in_text_order() =>
        PdcaMeasure.All.Select(static measure => measure.Item).Should().Equal(GuidelineItem.All.Skip(5));

    [Fact]
    public void Twelve_are_planning_six_implementation_and_two_both_verification_and_correction() =>
        PdcaMeasure.All.GroupBy(static measure => string.Join('+', measure.Phases), StringComparer.Ordinal).Select(static phase => (phase.Key, phase.Count()))
            .Should().Equal(("plan", 12), ("do", 6), ("check+action", 2));

    [Fact]
    public void Each_has_the_name_token_and_title_of_its_item() =>
        PdcaMeasure.All.Should().OnlyContain(static measure =>
            measure.Name == measure.Item.Name && measure.Value == measure.Item.Value && measure.Title == measure.Item.Title);

    [Fact]
    public void The_planning_phase_is_not_divided_by_situation() =>
        PdcaMeasure.All.Select(static measure => measure.Situation).Should().Equal(
        [
            .. Enumerable.Repeat<Situation?>(null, 12),
            Situation.Common, Situation.Common, Situation.OrdinaryOperations, Situation.OrdinaryOperations, Situation.ItMalfunction,
            Situation.ItMalfunction, Situation.OrdinaryOperations, Situation.ItMalfunction,
        ]);

    [Fact]
    public void The_groups_have_their_measures() =>
        MeasureGroup.All.Select(static group => PdcaMeasure.All.Count(measure => measure.Group == group))
            .Should().Equal(2, 3, 1, 3, 3, 2, 2, 2, 2);
}
