using PortfolioOrleans.Grains;

namespace PortfolioOrleans.Tests;

/// <summary>Keys of the parts of sectors.</summary>
public sealed class SectorKeyTests
{
    [Theory]
    [InlineData("")]
    [InlineData("water")]
    [InlineData("own:宇宙|1")]
    public void A_key_is_read_as_it_was_written(string sector)
    {
        var key = SectorKey.Of(sector, "o0f");

        key.Part.Should().Be(15);
        SectorKey.Parse(key.ToString()).Should().Be(key);
    }
}
