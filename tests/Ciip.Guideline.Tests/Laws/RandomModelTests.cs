using System.Reflection;
using System.Text.Json.Nodes;
using Ciip.Guideline.Tests.Serialization.Json;
using Ciip.Guideline.Tests.Vocabulary;

namespace Ciip.Guideline.Tests.Laws;

/// <summary>The random models reach all that can be said: a law that goes through them goes through everything.</summary>
public sealed class RandomModelTests
{
    private static readonly Lazy<IReadOnlyList<RandomModel>> Some = new(() => [.. Enumerable.Range(1, 500).Select(RandomModel.Of)]);
    private static readonly Type[] Records = [.. Below(typeof(SafetyStandardsSet)).Concat(Below(typeof(SelfVerification))).Distinct()];

    [Fact]
    public void The_same_number_gives_the_same_model() =>
        RandomModel.Of(7).ToString().Should().Be(RandomModel.Of(7).ToString());

    [Fact]
    public void Each_property_of_each_record_is_stated_here_and_not_there()
    {
        var stated = new HashSet<(Type, string)>();
        var unstated = new HashSet<(Type, string)>();
        foreach (var (type, record) in Some.Value.SelectMany(RecordsOf))
        {
            foreach (var property in ModelMaker.PropertiesOf(type))
            {
                (record.ContainsKey(ModelMaker.Name(property)) ? stated : unstated).Add((type, property.Name));
            }
        }

        var all = Records.SelectMany(static type => ModelMaker.PropertiesOf(type).Select(property => (type, property))).ToList();
        all.Should().HaveCountGreaterThan(300);
        all.Where(one => !stated.Contains((one.type, one.property.Name))).Select(static one => $"{one.type.Name}.{one.property.Name} is never stated").Should().BeEmpty();
        all.Where(one => !ModelTypes.IsRequired(one.property) && !unstated.Contains((one.type, one.property.Name)))
            .Select(static one => $"{one.type.Name}.{one.property.Name} is always stated").Should().BeEmpty();
    }

    [Fact]
    public void Each_member_of_each_set_is_said_and_values_of_the_users_own()
    {
        var said = new Dictionary<Type, HashSet<string>>();
        foreach (var (type, record) in Some.Value.SelectMany(RecordsOf))
        {
            foreach (var property in ModelMaker.PropertiesOf(type))
            {
                var element = Element(property);
                var node = record[ModelMaker.Name(property)];
                if (!said.TryGetValue(element, out var texts))
                {
                    said.Add(element, texts = new HashSet<string>(StringComparer.Ordinal));
                }

                texts.UnionWith(node is JsonArray list ? list.OfType<JsonValue>().Select(static item => item.ToString()) : node is JsonValue ? [node.ToString()] : []);
            }
        }

        foreach (var (type, texts) in said.Where(static set => set.Key.IsEnum))
        {
            texts.Should().HaveCount(Enum.GetValues(type).Length, type.Name);
        }

        foreach (var set in TermSet.Every.Where(set => said.ContainsKey(set.Type)))
        {
            TextsOf(set).Should().Contain(set.All.Select(static term => term.Token), set.Type.Name);
            TextsOf(set).Any(static text => text.StartsWith("own:", StringComparison.Ordinal)).Should().Be(set.IsOpen, set.Type.Name);
        }

        HashSet<string> TextsOf(TermSet set) => said[set.Type];
    }

    private static Type Element(PropertyInfo property)
    {
        var type = property.PropertyType.IsGenericType ? property.PropertyType.GetGenericArguments()[^1] : property.PropertyType;
        return Nullable.GetUnderlyingType(type) ?? type;
    }

    private static IEnumerable<Type> Below(Type record) =>
        ModelMaker.PropertiesOf(record).Select(Element).Where(ModelTypes.Records.Contains).SelectMany(Below).Prepend(record);

    private static IEnumerable<(Type Type, JsonObject Record)> RecordsOf(RandomModel model) =>
        RecordsIn(typeof(SafetyStandardsSet), model.StandardsFile).Concat(RecordsIn(typeof(SelfVerification), model.PracticeFile));

    private static IEnumerable<(Type Type, JsonObject Record)> RecordsIn(Type type, JsonObject? file) => file is null ? [] :
        JsonPlace.All(file).Select(pointer => (Pointer: pointer, Node: JsonPlace.Find(file, pointer) as JsonObject))
            .Where(static place => place.Node is not null)
            .Select(place => (ModelTypes.At(type, place.Pointer).Type, place.Node!))
            .Where(static place => ModelTypes.Records.Contains(place.Type))
            .Prepend((type, file));
}
