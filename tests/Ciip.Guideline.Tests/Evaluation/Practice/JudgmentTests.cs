using System.Text.Json.Nodes;
using CsCheck;

namespace Ciip.Guideline.Tests.Evaluation.Practice;

/// <summary>Outcome and verdict are one judgment, whatever is left out, opened or closed.</summary>
public sealed class JudgmentTests
{
    [Fact]
    public void On_any_self_verification() => Gen.Int[0, int.MaxValue].Sample(
        seed => JudgmentLaws.Check(GuidelineEvaluator.Default.Evaluate(AnyVerification.Of(seed), PartialDate.Parse("2026-04-01"))),
        iter: 150,
        threads: 1);

    [Fact]
    public void On_the_reference_operator()
    {
        var (provisions, places) = JudgmentLaws.Check(ReferenceOperator.Evaluate(ReferenceOperator.Read()));
        provisions.Should().Be(GuidelineCatalog.FourthEdition.Provisions.Count(provision => provision.Axis is ProvisionAxis.Practice or ProvisionAxis.Both));
        places.Should().BeGreaterThan(provisions);
    }

    /// <summary>Members of the file are left out, lists opened and closed, at random but the same each time.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void On_the_reference_operator_with_parts_left_out(int nth)
    {
        for (var seed = nth * 20; seed < (nth * 20) + 20; seed++)
        {
            var (json, next) = (ReferenceOperator.Json(), (uint)(seed * 7919) + 1);
            Change(json, ref next);
            JudgmentLaws.Check(ReferenceOperator.Evaluate(GuidelineJson.Parse<SelfVerification>(json.ToJsonString())));
        }
    }

    private static void Change(JsonNode node, ref uint next)
    {
        if (node is JsonArray array)
        {
            foreach (var element in array.OfType<JsonNode>())
            {
                Change(element, ref next);
            }

            return;
        }

        if (node is not JsonObject record)
        {
            return;
        }

        foreach (var (member, value) in record.ToList())
        {
            next = (next * 1664525) + 1013904223;
            var chance = (next >> 16) % 12;
            if (value is JsonValue flag && flag.TryGetValue<bool>(out _) && (member.EndsWith("omplete", StringComparison.Ordinal)) && chance < 6)
            {
                record[member] = chance < 3;
            }
            else if (chance == 11 && member is not ("format" or "id" or "operator" or "value" or "risk" or "malfunction" or "system" or "stage" or "reference" or "level" or "scale" or "levels" or "low" or "reason" or "decider") && value is not JsonArray { Count: > 0 })
            {
                record.Remove(member);
            }
            else if (value is not null)
            {
                Change(value, ref next);
            }
        }
    }
}
