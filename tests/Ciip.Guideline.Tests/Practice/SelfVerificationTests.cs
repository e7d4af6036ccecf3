namespace Ciip.Guideline.Tests.Practice;

public sealed class SelfVerificationTests
{
    [Fact]
    public void A_self_verification_is_made_of_what_it_needs()
    {
        var practice = SelfVerification.Of("v", "Operator");

        practice.Should().Be(new SelfVerification { Id = "v", Operator = "Operator" });
        practice.ToString().Should().Be("Operator (v)");
        FluentActions.Invoking(static () => SelfVerification.Of("v", " ")).Should().Throw<ArgumentException>().WithParameterName("operator");
    }

    [Fact]
    public void A_status_is_added_or_takes_the_place_of_the_one_before()
    {
        var carriedOut = PracticeStatus.Of(PracticeStatusValue.CarriedOut, PartialDate.Parse("2015-04"));
        var planned = PracticeStatus.Of(PracticeStatusValue.Planned);
        var practice = SelfVerification.Of("v", "Operator");

        var with = practice.WithStatus(PdcaMeasure.ItBcp, carriedOut).WithStatus(PdcaMeasure.InternalRules, planned);

        practice.Statuses.Should().BeNull();
        with.Statuses!.Keys.Should().Equal(PdcaMeasure.InternalRules, PdcaMeasure.ItBcp);
        with.WithStatus(PdcaMeasure.ItBcp, planned).Statuses!.Values.Should().Equal(planned, planned);
        (carriedOut.On, planned.On).Should().Be((new PartialDate(2015, 4), null));
        FluentActions.Invoking(() => practice.WithStatus(null!, planned)).Should().Throw<ArgumentNullException>().WithParameterName("on");
        FluentActions.Invoking(() => practice.WithStatus(PdcaMeasure.ItBcp, null!)).Should().Throw<ArgumentNullException>().WithParameterName("status");
    }
}
