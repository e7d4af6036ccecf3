using System.Text.Json.Nodes;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Evaluation.Practice;

/// <summary>Twice the records of every list, each linked to its own, and twice the memory.</summary>
public sealed class PracticeGrowthTests
{
    /// <summary>Numbers get longer and lists are rounded up to powers of two; the next power of growth would give 4.</summary>
    private const double MostPerDoubling = 2.3;

    [Fact]
    public void An_evaluation_takes_memory_in_proportion()
    {
        (Allocated(Times(100)) / (double)Allocated(Times(50))).Should().BeLessThan(MostPerDoubling);
    }

    [Fact]
    public void Outcomes_that_are_made_when_they_are_read_take_memory_in_proportion()
    {
        (Read(Times(100)) / (double)Read(Times(50))).Should().BeLessThan(MostPerDoubling);
    }

    /// <summary>What compares all pairs of so many records is not done in an hour.</summary>
    [Fact]
    public void Five_hundred_times_the_records_are_evaluated()
    {
        var (once, all) = (ReferenceOperator.Evaluate(Times(1)), ReferenceOperator.Evaluate(Times(500)));
        all.Practice!.Provisions.Select(static result => (result.Provision.Id, result.Outcome))
            .Should().Equal(once.Practice!.Provisions.Select(static result => (result.Provision.Id, result.Outcome)));
    }

    /// <summary>What it costs to read every outcome of a report, with its words.</summary>
    private static long Read(SelfVerification verification) => Allocations.Least(
        () => ReferenceOperator.Evaluate(verification),
        static report => report.Outcomes.Sum(static outcome => outcome.Message.ToString().Length + outcome.Place.Key.Length));

    private static long Allocated(SelfVerification verification) => Allocations.Least(() => ReferenceOperator.Evaluate(verification));

    /// <summary>The reference operator's self-verification, the records of every list that stands in no other so many times.</summary>
    private static SelfVerification Times(int copies)
    {
        var verification = ReferenceOperator.Json();
        var ids = new HashSet<string>(IdsIn(verification, isInList: false), StringComparer.Ordinal);
        Multiply(verification, copies, ids);
        return GuidelineJson.Parse<SelfVerification>(verification.ToJsonString());
    }

    private static void Multiply(JsonNode record, int copies, HashSet<string> ids)
    {
        foreach (var (_, value) in record.AsObject())
        {
            switch (value)
            {
                case JsonArray list when list.Count > 0 && list.All(static entry => entry is JsonObject one && one.ContainsKey("id")):
                    var entries = list.Select(static entry => entry!.DeepClone()).ToList();
                    list.Clear();
                    for (var copy = 0; copy < copies; copy++)
                    {
                        entries.ForEach(entry => list.Add(copy == 0 ? entry : Renamed(entry, $"-{copy}", ids)));
                    }

                    break;
                case JsonObject inner:
                    Multiply(inner, copies, ids);
                    break;
            }
        }
    }

    private static JsonNode? Renamed(JsonNode? node, string suffix, HashSet<string> ids) => node switch
    {
        JsonObject record => new JsonObject(record.Select(member => KeyValuePair.Create(member.Key, Renamed(member.Value, suffix, ids)))),
        JsonArray list => new JsonArray([.. list.Select(entry => Renamed(entry, suffix, ids))]),
        JsonValue value when value.TryGetValue(out string? text) && ids.Contains(text) => JsonValue.Create(text + suffix),
        { } other => other.DeepClone(),
        null => null,
    };

    private static IEnumerable<string> IdsIn(JsonNode? node, bool isInList) => node switch
    {
        JsonObject record => record.SelectMany(member => member is { Key: "id", Value: JsonValue value } ? isInList ? [value.GetValue<string>()] : [] : IdsIn(member.Value, isInList)),
        JsonArray list => list.SelectMany(static entry => IdsIn(entry, isInList: true)),
        _ => [],
    };
}
