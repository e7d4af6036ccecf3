using Ciip.Guideline.Tests.Formats.Json;
using Ciip.Guideline.Tests.Vocabulary;

namespace Ciip.Guideline.Tests.Laws;

/// <summary>The random models reach all that can be said: a law that goes through them goes through everything.</summary>
public sealed class RandomModelTests
{
    [Fact]
    public void The_same_number_gives_the_same_model() =>
        RandomModel.Of(7).ToString().Should().Be(RandomModel.Of(7).ToString());

    [Fact]
    public void Each_property_of_each_record_is_stated_here_and_not_there()
    {
        var all = ModelReach.Records.SelectMany(static type => ModelMaker.PropertiesOf(type).Select(property => (Type: type, Property: property))).ToList();
        all.Should().HaveCountGreaterThan(300);
        all.Where(static one => !LawRun.Reach.IsStated(one.Type, one.Property))
            .Select(static one => $"{one.Type.Name}.{one.Property.Name} is never stated").Should().BeEmpty();
        all.Where(static one => !ModelTypes.IsRequired(one.Property) && !LawRun.Reach.IsUnstated(one.Type, one.Property))
            .Select(static one => $"{one.Type.Name}.{one.Property.Name} is always stated").Should().BeEmpty();
    }

    [Fact]
    public void Each_value_of_each_enum_is_said() =>
        LawRun.Reach.Said.Where(static set => set.Key.IsEnum && set.Value.Count != Enum.GetValues(set.Key).Length)
            .Select(static set => $"{set.Key.Name}: only {string.Join(", ", set.Value)}").Should().BeEmpty();

    [Fact]
    public void Each_member_of_each_set_is_said_and_values_of_the_users_own()
    {
        foreach (var set in TermSet.Every.Where(static set => LawRun.Reach.Said.ContainsKey(set.Type)))
        {
            var said = LawRun.Reach.Said[set.Type];
            said.Should().Contain(set.All.Select(static term => term.Token), set.Type.Name);
            said.Any(static text => text.StartsWith("own:", StringComparison.Ordinal)).Should().Be(set.IsOpen, set.Type.Name);
        }
    }
}
