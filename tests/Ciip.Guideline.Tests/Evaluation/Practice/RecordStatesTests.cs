using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline.Tests.Evaluation.Practice;

/// <summary>Several records of one provision taken together.</summary>
public sealed class RecordStatesTests
{
    private static readonly RecordState[] All = Enum.GetValues<RecordState>();

    [Theory]
    [InlineData("Shown Shown", "Shown")]
    [InlineData("Shown Missing", "PartlyShown")]
    [InlineData("Shown ByOthers", "PartlyShown")]
    [InlineData("Shown LeftOut", "PartlyShown")]
    [InlineData("Shown Silent", "ShownSoFar")]
    [InlineData("Shown Unclear", "ShownSoFar")]
    [InlineData("LeftOut Silent", "LeftOut")]
    [InlineData("PartlyShown", "PartlyShown")]
    [InlineData("PartlyShown Silent", "PartlyShown")]
    [InlineData("Shown NoOccasion", "Shown")]
    [InlineData("Shown NotAsked", "Shown")]
    [InlineData("Missing Silent", "Missing")]
    [InlineData("Missing Unclear", "Missing")]
    [InlineData("ByOthers Unclear", "ByOthers")]
    [InlineData("Missing NoOccasion", "Missing")]
    [InlineData("Unclear Silent", "Unclear")]
    [InlineData("Silent NotAsked", "Silent")]
    [InlineData("NoOccasion NotRelevant", "NoOccasion")]
    [InlineData("", "Silent")]
    public void Fold_holds(string states, string expected) =>
        RecordStates.Fold(Parse(states), hasStatus: false).ToString().Should().Be(expected);

    [Fact]
    public void What_a_record_leaves_out_the_status_speaks_for() =>
        RecordStates.Fold(Set(RecordState.Shown, RecordState.LeftOut), hasStatus: true).Should().Be(RecordState.ShownSoFar);

    [Theory]
    [InlineData("Shown Shown", "ShownSoFar")]
    [InlineData("Shown Missing", "PartlyShown")]
    [InlineData("Missing Silent", "Missing")]
    [InlineData("LeftOut", "LeftOut")]
    [InlineData("Silent", "Silent")]
    [InlineData("NoOccasion", "Silent")]
    [InlineData("NotRelevant NotAsked", "Silent")]
    [InlineData("", "Silent")]
    public void An_open_list_leaves_open_what_all_show_and_what_does_not_arise(string states, string expected) =>
        RecordStates.Fold(Parse(states), hasStatus: false, isOpen: true).ToString().Should().Be(expected);

    [Fact]
    public void Nothing_further_makes_what_is_missing_whole()
    {
        foreach (var other in All)
        {
            RecordStates.Fold(Set(RecordState.Missing, other), hasStatus: false).Should().BeOneOf([RecordState.Missing, RecordState.PartlyShown], $"with {other}");
        }
    }

    private static int Parse(string states) => Set([.. states.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<RecordState>)]);

    private static int Set(params RecordState[] states) => states.Aggregate(0, static (set, state) => set | RecordStates.Bit(state));
}
