using System.Collections;
using System.Text.Json.Nodes;
using Ciip.Guideline.Tests.Evaluation;

namespace Ciip.Guideline.Tests.Formats.Json;

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
        var statuses = GuidelineJson.ToUtf8Bytes(FullDocument.Statuses);
        var small = GuidelineJson.ToUtf8Bytes(Verifications.Small);

        GuidelineJson.ToUtf8Bytes(GuidelineJson.Parse<SafetyStandardsDocument>(document)).Should().Equal(document);
        GuidelineJson.ToUtf8Bytes(GuidelineJson.Parse<SafetyStandardsSet>(set)).Should().Equal(set);
        GuidelineJson.ToUtf8Bytes(GuidelineJson.Parse<SelfVerification>(statuses)).Should().Equal(statuses);
        GuidelineJson.ToUtf8Bytes(GuidelineJson.Parse<SelfVerification>(small)).Should().Equal(small);
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

    /// <summary>The file of the reference operator is written as the library writes it: members in their order, two spaces, LF.</summary>
    [Fact]
    public void The_reference_operator_is_written_as_its_file_stands() =>
        GuidelineJson.ToJson(ReferenceOperator.Read(), "../../../docs/schemas/self-verification.schema.json").Should().Be(ReferenceOperator.Text);

    [Fact]
    public void The_order_of_statuses_and_of_members_in_the_file_does_not_matter()
    {
        var turned = Turned(ReferenceOperator.Json());

        GuidelineJson.Parse<SelfVerification>(turned.ToJsonString()).Should().Be(ReferenceOperator.Read());
    }

    /// <summary>Each record by itself, as it may stand in the JSON of others.</summary>
    [Fact]
    public void Every_record_is_read_as_it_was_written() =>
        ModelRecords.All.Should().HaveCountGreaterThan(150).And.AllSatisfy(static record =>
            ModelRecords.Read(ModelRecords.Write(record), record.GetType()).Should().Be(record));

    /// <summary>Also what no file may hold, such as a link that leads nowhere: it is the checks that refuse it, not the writing that loses it.</summary>
    [Fact]
    public void Whatever_code_can_make_is_written_without_loss() =>
        Enumerable.Range(0, 200).Select(AnyVerification.Of).Should().AllSatisfy(static verification =>
            ModelRecords.Read(ModelRecords.Write(verification), typeof(SelfVerification)).Should().Be(verification));

    /// <summary>So that no property can be forgotten here when the model gets a new one.</summary>
    [Fact]
    public void The_full_document_and_the_reference_operator_state_every_property_of_every_record()
    {
        var stated = ModelRecords.All
            .SelectMany(static record => ModelTypes.Statable(record.GetType()).Select(property => (Record: record.GetType(), Property: property, IsStated: IsStated(property.GetValue(record)))))
            .GroupBy(static entry => (entry.Record, entry.Property), static entry => entry.IsStated)
            .ToDictionary(static entries => entries.Key, static entries => entries.Any(static isStated => isStated));

        stated.Where(static entry => !entry.Value && entry.Key.Property.DeclaringType?.IsAbstract == false).Select(static entry => $"{entry.Key.Record.Name}.{entry.Key.Property.Name}")
            .Should().BeEmpty();
        stated.Where(static entry => entry.Key.Property.DeclaringType?.IsAbstract == true).GroupBy(static entry => $"{entry.Key.Property.DeclaringType!.Name}.{entry.Key.Property.Name}")
            .Where(static inherited => inherited.All(static entry => !entry.Value)).Select(static inherited => inherited.Key)
            .Should().BeEmpty("what records inherit is stated at least once");
        stated.Keys.Select(static entry => entry.Record).Distinct()
            .Should().BeEquivalentTo(ModelTypes.Records.Where(static type => !type.IsAbstract), "every record of the model is in it");
    }

    private static bool IsStated(object? held) => held is not null && (held is string || held is not IEnumerable list || list.Cast<object>().Any());

    /// <summary>With the members of every object in the opposite order.</summary>
    private static JsonNode Turned(JsonNode node) => node switch
    {
        JsonObject record => new JsonObject(record.Reverse().Select(static member => KeyValuePair.Create(member.Key, (JsonNode?)Turned(member.Value!)))),
        JsonArray list => new JsonArray([.. list.Select(static item => Turned(item!))]),
        _ => node.DeepClone(),
    };
}
