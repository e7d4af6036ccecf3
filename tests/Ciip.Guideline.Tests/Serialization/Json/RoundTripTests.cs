using System.Collections;
using System.Reflection;
using Ciip.Guideline.Tests.Evaluation;

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
    public void A_self_verification_is_read_as_it_was_written() =>
        new[] { ReferenceOperator.Read(), FullDocument.Statuses }.Should().AllSatisfy(verification =>
            GuidelineJson.Parse<SelfVerification>(GuidelineJson.ToUtf8Bytes(verification)).Should().Be(verification));

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
    public void The_full_document_and_the_reference_operator_state_every_property_of_every_record()
    {
        var stated = new Dictionary<(Type Record, PropertyInfo Property), bool>();
        Visit(FullDocument.Set, stated);
        Visit(FullDocument.Statuses, stated);
        Visit(ReferenceOperator.Read(), stated);

        stated.Where(static entry => !entry.Value && entry.Key.Property.DeclaringType?.IsAbstract == false).Select(static entry => $"{entry.Key.Record.Name}.{entry.Key.Property.Name}")
            .Should().BeEmpty();
        stated.Where(static entry => entry.Key.Property.DeclaringType?.IsAbstract == true).GroupBy(static entry => $"{entry.Key.Property.DeclaringType!.Name}.{entry.Key.Property.Name}")
            .Where(static inherited => inherited.All(static entry => !entry.Value)).Select(static inherited => inherited.Key)
            .Should().BeEmpty("what records inherit is stated at least once");
        stated.Keys.Select(static entry => entry.Record).Distinct()
            .Should().BeEquivalentTo(ModelTypes.Records.Where(static type => !type.IsAbstract), "every record of the model is in it");
    }

    private static void Visit(object? value, Dictionary<(Type Record, PropertyInfo Property), bool> stated)
    {
        switch (value)
        {
            case string or null:
                break;
            case IEnumerable items:
                foreach (var item in items)
                {
                    Visit(item is KeyValuePair<GuidelineId, Treatment> treatment ? treatment.Value : item is KeyValuePair<GuidelineId, PracticeStatus> status ? status.Value : item, stated);
                }

                break;
            default:
                foreach (var property in ModelTypes.Records.Contains(value.GetType()) ? value.GetType().GetProperties() : [])
                {
                    var held = property.GetValue(value);
                    var isStated = held is not null && (held is string || held is not IEnumerable list || list.Cast<object>().Any());
                    stated[(value.GetType(), property)] = isStated || stated.GetValueOrDefault((value.GetType(), property));
                    Visit(held, stated);
                }

                break;
        }
    }
}
