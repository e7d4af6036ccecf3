using Ciip.Guideline.Formats.Json;
using Ciip.Guideline.Formats.Oscal;

namespace Ciip.Guideline.Tests.Formats.Oscal;

public sealed class FlatNodeTests
{
    [Fact]
    public void No_field_of_a_set_is_nested_deeper_than_a_path_may_be()
    {
        var set = new JsonShapeBuilder(JsonContract.Create(typeof(SafetyStandardsSet))).Build(typeof(SafetyStandardsSet));

        DepthOf(set).Should().Be(FlatNode.DeepestPath);
    }

    private static int DepthOf(JsonShape shape) => shape.Kind switch
    {
        JsonShapeKind.Record => shape.Members.Select(static member => 1 + DepthOf(member.Shape)).DefaultIfEmpty(0).Max(),
        JsonShapeKind.List or JsonShapeKind.Map => 1 + DepthOf(shape.Element!),
        _ => 0,
    };
}
