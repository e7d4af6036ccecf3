namespace Ciip.Guideline.Tests.Vocabulary;

public sealed class ProtectedAssetTests
{
    [Fact]
    public void There_are_seven_assets() =>
        ProtectedAsset.All.Select(static term => term.Value).Should().Equal(
            "information-systems", "data", "transactions", "business-processes", "development", "operation",
            "maintenance");

    [Fact]
    public void The_kinds_have_two_and_two_and_three() =>
        ProtectedAssetKind.All.Select(static kind => ProtectedAsset.All.Count(asset => asset.Kind == kind)).Should().Equal(2, 2, 3);

    [Fact]
    public void Each_stands_where_its_kind_stands() =>
        ProtectedAsset.All.Should().OnlyContain(static asset => asset.Locator == asset.Kind!.Locator);
}
