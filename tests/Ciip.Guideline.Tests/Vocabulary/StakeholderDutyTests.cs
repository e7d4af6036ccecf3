namespace Ciip.Guideline.Tests.Vocabulary;

public sealed class StakeholderDutyTests
{
    [Fact]
    public void There_are_ten_duties() =>
        StakeholderDuty.All.Select(static term => term.Value).Should().Equal(
            "check-progress", "recognize-circumstances", "determine-goals", "enhance-cooperation", "understand-5w1h",
            "address-calmly", "cooperate", "respond-in-concert", "ensure-communication", "take-proactive-measures");

    [Fact]
    public void The_sentences_have_three_one_two_and_four() =>
        StakeholderDuty.All.GroupBy(static duty => duty.Locator.Text, StringComparer.Ordinal).Select(static sentence => (sentence.Key, sentence.Count()))
            .Should().Equal(
                ("II.4(stakeholders) b1 s1", 3), ("II.4(stakeholders) b1 s2", 1), ("II.4(stakeholders) b2 s1", 2),
                ("II.4(stakeholders) b2 s2", 4));

    [Fact]
    public void All_stakeholders_bear_them_and_executives_too()
    {
        StakeholderDuty.All.Should().OnlyContain(static duty => duty.Bearer == Actor.Stakeholders);
        StakeholderDuty.All.Should().OnlyContain(static duty => duty.IsSharedByExecutives);
    }
}
