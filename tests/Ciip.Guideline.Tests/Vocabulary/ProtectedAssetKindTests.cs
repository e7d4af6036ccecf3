namespace Ciip.Guideline.Tests.Vocabulary;

public sealed class ProtectedAssetKindTests
{
    [Fact]
    public void There_are_three_kinds() =>
        ProtectedAssetKind.All.Select(static term => term.Value).Should().Equal(
            "information-assets", "transactions-and-business-processes", "development-operation-and-maintenance");

    [Fact]
    public void Each_has_a_bullet_of_its_own() =>
        ProtectedAssetKind.All.Select(static kind => kind.Locator.Text).Should().Equal("II.2 b1", "II.2 b2", "II.2 b3");
}
