namespace Ciip.Guideline.Tests.Vocabulary;

public sealed class MeasureGroupTests
{
    [Fact]
    public void There_are_nine_groups() =>
        MeasureGroup.All.Select(static term => term.Value).Should().Equal(
            "II.6.1.1", "II.6.1.2", "II.6.1.3", "II.6.1.4", "II.6.1.5", "II.6.2.1", "II.6.2.2", "II.6.2.3", "II.6.3");

    [Fact]
    public void Five_are_planning_three_implementation_and_one_is_both_verification_and_correction() =>
        MeasureGroup.All.Select(static group => string.Join('+', group.Phases)).Should().Equal(
            "plan", "plan", "plan", "plan", "plan", "do", "do", "do", "check+action");

    [Fact]
    public void Every_measure_stands_in_the_group_its_id_begins_with() =>
        PdcaMeasure.All.Should().OnlyContain(static measure => measure.Value.StartsWith(measure.Group.Value, StringComparison.Ordinal));
}
