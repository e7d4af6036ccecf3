namespace Ciip.Guideline.Tests.Vocabulary;

public sealed class CiiSectorTests
{
    [Fact]
    public void There_are_13_sectors() =>
        CiiSector.All.Select(static term => term.Value).Should().Equal(
            "information-and-communication", "financial", "aviation", "railway", "electric-power", "gas",
            "government-administrative", "medical", "water", "logistics", "chemical", "credit-card", "petroleum");

    [Fact]
    public void They_are_numbered() => CiiSector.All.Select(static sector => sector.Number).Should().Equal(Enumerable.Range(1, 13).Select(static n => (int?)n));

    [Fact]
    public void Their_names_were_seen_in_published_sources() =>
        CiiSector.All.Should().OnlyContain(static sector => sector.JapaneseTerm == JapaneseTerm.Established && sector.Source != null);

    [Fact]
    public void Only_the_ministry_of_the_water_sector_is_confirmed() =>
        CiiSector.All.Where(static sector => sector.MinistryIsConfirmed).Should().Equal(CiiSector.Water);

    [Fact]
    public void Ministries_are_written_in_full_with_a_source()
    {
        CiiSector.All.Should().OnlyContain(static sector =>
            sector.Ministry!.English.StartsWith("Ministry of ", StringComparison.Ordinal) || sector == CiiSector.Financial);
        CiiSector.All.Should().OnlyContain(static sector =>
            sector.MinistrySource!.English.StartsWith("Not confirmed", StringComparison.Ordinal) != sector.MinistryIsConfirmed);
    }

    [Fact]
    public void A_sector_of_the_users_own_claims_nothing()
    {
        var airports = CiiSector.Own("Airports");

        airports.Number.Should().BeNull();
        airports.Ministry.Should().BeNull();
        airports.MinistryIsConfirmed.Should().BeFalse();
        airports.Source.Should().BeNull();
        airports.MinistrySource.Should().BeNull();
    }
}
