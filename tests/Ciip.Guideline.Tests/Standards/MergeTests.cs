using Ciip.Guideline.Tests.Evaluation;

namespace Ciip.Guideline.Tests.Standards;

public sealed class MergeTests
{
    private static readonly ScaleMapping Mapping = new() { From = "a", To = "b", Levels = [new() { From = "1", To = "2" }] };

    [Fact]
    public void One_set_stays_what_it_is()
    {
        var set = Set("a") with { Inventory = Inventory.Complete, InternalRulesInventory = Inventory.Partial, Operator = "O", Sector = CiiSector.Water, ScaleMappings = [Mapping] };

        SafetyStandardsSet.Merge(set).Should().Be(set);
        SafetyStandardsSet.TryMerge([set], out var merged, out var problems).Should().BeTrue();
        (merged, problems.Count).Should().Be((set, 0));
    }

    [Fact]
    public void Several_are_one_in_their_order_and_partial()
    {
        var merged = SafetyStandardsSet.Merge(Set("b"), Set("c", "a") with { Operator = "O", Sector = CiiSector.Water, ScaleMappings = [Mapping] }, Set("d") with { Operator = "O", ScaleMappings = [Mapping] });

        merged.Documents.Select(static document => document.Id).Should().Equal("b", "c", "a", "d");
        (merged.Operator, merged.Sector, merged.Inventory, merged.InternalRulesInventory).Should().Be(("O", CiiSector.Water, Inventory.Partial, null));
        merged.ScaleMappings.Should().Equal(Mapping);
        SafetyStandardsSet.Merge(Set("a"), Set("b")).ScaleMappings.Should().BeNull();
    }

    [Fact]
    public void None_are_an_empty_one() =>
        SafetyStandardsSet.Merge().Should().Be(SafetyStandardsSet.Of(Inventory.Partial));

    [Fact]
    public void What_the_caller_says_of_the_inventory_holds()
    {
        var complete = Set("a") with { Inventory = Inventory.Complete };

        SafetyStandardsSet.Merge([complete], Inventory.Partial).Inventory.Should().Be(Inventory.Partial);
        SafetyStandardsSet.TryMerge([complete, Set("b")], out var merged, out var problems, Inventory.Complete, Inventory.Partial).Should().BeTrue();
        (merged!.Inventory, merged.InternalRulesInventory, problems.Count).Should().Be((Inventory.Complete, Inventory.Partial, 0));
    }

    [Fact]
    public void A_complete_set_beside_others_is_remarked_on_and_partial()
    {
        SafetyStandardsSet.TryMerge([Set("a") with { Inventory = Inventory.Complete }, Set("b")], out var merged, out var problems).Should().BeTrue();

        merged!.Inventory.Should().Be(Inventory.Partial);
        problems.Should().ContainSingle().Which.IsFatal.Should().BeFalse();
        SafetyStandardsSet.Merge(Set("a") with { Inventory = Inventory.Complete }, Set("b")).Should().Be(merged);
    }

    [Fact]
    public void Everything_they_disagree_about_is_said_at_once()
    {
        SafetyStandardsSet[] sets =
        [
            Set("a", "b") with { Operator = "O", Sector = CiiSector.Water },
            Set("b", "c") with { Operator = "P", Sector = CiiSector.Railway },
            Set("a"),
        ];

        SafetyStandardsSet.TryMerge(sets, out var merged, out var problems).Should().BeFalse();

        merged.Should().BeNull();
        problems.Select(static problem => (problem.Document, problem.ToString())).Should().Equal(
            ("a", "The document 'a' is there more than once."),
            ("b", "The document 'b' is there more than once."),
            (null, "The sets name different operators: O, P."),
            (null, "The sets name different sectors: Water Services, Railway Services."));
        problems.Should().OnlyContain(static problem => problem.IsFatal && problem.Message.Japanese != problem.Message.English);
        FluentActions.Invoking(() => SafetyStandardsSet.Merge(sets)).Should().Throw<ArgumentException>().WithParameterName("sets").WithMessage("*'a'*'b'*O, P*Railway*");
    }

    [Fact]
    public void Arguments_are_named()
    {
        FluentActions.Invoking(static () => SafetyStandardsSet.Merge(null!)).Should().Throw<ArgumentNullException>().WithParameterName("sets");
        FluentActions.Invoking(static () => SafetyStandardsSet.Merge(Set("a"), null!)).Should().Throw<ArgumentException>();
    }

    private static SafetyStandardsSet Set(params string[] ids) => SafetyStandardsSet.Of(Inventory.Partial, ids.Select(Sample.Rule));
}
