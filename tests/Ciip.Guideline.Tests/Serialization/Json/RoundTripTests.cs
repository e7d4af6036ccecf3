using System.Collections;
using System.Reflection;

namespace Ciip.Guideline.Tests.Serialization.Json;

public sealed class RoundTripTests
{
    [Fact]
    public void A_document_is_read_as_it_was_written() =>
        GuidelineJson.Parse<SafetyStandardsDocument>(GuidelineJson.ToUtf8Bytes(FullDocument.Document))
            .Should().Be(FullDocument.Document);

    [Fact]
    public void A_set_is_read_as_it_was_written() =>
        GuidelineJson.Parse<SafetyStandardsSet>(GuidelineJson.ToUtf8Bytes(FullDocument.Set)).Should().Be(FullDocument.Set);

    [Fact]
    public void What_is_read_is_written_byte_for_byte_as_before()
    {
        var document = GuidelineJson.ToUtf8Bytes(FullDocument.Document);
        var set = GuidelineJson.ToUtf8Bytes(FullDocument.Set);

        GuidelineJson.ToUtf8Bytes(GuidelineJson.Parse<SafetyStandardsDocument>(document)).Should().Equal(document);
        GuidelineJson.ToUtf8Bytes(GuidelineJson.Parse<SafetyStandardsSet>(set)).Should().Equal(set);
    }

    [Fact]
    public void A_text_is_the_same_as_its_bytes()
    {
        var json = GuidelineJson.ToJson(FullDocument.Set);

        System.Text.Encoding.UTF8.GetBytes(json).Should().Equal(GuidelineJson.ToUtf8Bytes(FullDocument.Set));
        GuidelineJson.Parse<SafetyStandardsSet>(json).Should().Be(FullDocument.Set);
    }

    [Fact]
    public void The_order_of_treatments_in_the_file_does_not_matter()
    {
        var turned = FullDocument.Document with
        {
            Treatments = FullDocument.Document.Treatments!.Reverse().ToDictionary(static entry => entry.Key, static entry => entry.Value),
        };

        GuidelineJson.ToJson(turned).Should().Be(GuidelineJson.ToJson(FullDocument.Document));
    }

    /// <summary>So that no property can be forgotten here when the model gets a new one.</summary>
    [Fact]
    public void The_full_document_states_every_property_of_every_record()
    {
        var stated = new Dictionary<PropertyInfo, bool>();
        Visit(FullDocument.Set, stated);

        stated.Where(static entry => !entry.Value).Select(static entry => $"{entry.Key.DeclaringType!.Name}.{entry.Key.Name}")
            .Should().BeEmpty();
        stated.Keys.Select(static property => property.DeclaringType).Distinct()
            .Should().BeEquivalentTo(ModelTypes.Records, "every record of the model is in it");
    }

    private static void Visit(object? value, Dictionary<PropertyInfo, bool> stated)
    {
        switch (value)
        {
            case string or null:
                break;
            case IEnumerable items:
                foreach (var item in items)
                {
                    Visit(item is KeyValuePair<GuidelineId, Treatment> entry ? entry.Value : item, stated);
                }

                break;
            default:
                foreach (var property in ModelTypes.Records.Contains(value.GetType()) ? value.GetType().GetProperties() : [])
                {
                    var held = property.GetValue(value);
                    var isStated = held is not null && (held is string || held is not IEnumerable list || list.Cast<object>().Any());
                    stated[property] = isStated || stated.GetValueOrDefault(property);
                    Visit(held, stated);
                }

                break;
        }
    }
}
