using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>References over random sets: as the definitions have it, whatever the order of the documents.</summary>
public sealed class ReferenceLawTests
{
    private const int Sets = 4000;
    private const int SetsEvaluated = 150;
    private static readonly Provision Provision = ReferenceGraphs.Provision;

    [Fact]
    public void Every_reference_ends_where_the_definitions_have_it()
    {
        var seen = new HashSet<string>();
        for (var seed = 0; seed < Sets; seed++)
        {
            var set = ReferenceGraphs.Of(seed);
            var oracle = new ReferenceOracle(set, Provision);
            var analysis = new SetAnalysis(set, GuidelineCatalog.FourthEdition);
            for (var i = 0; i < set.Documents.Count; i++)
            {
                var id = set.Documents[i].Id;
                analysis.References.TryGetValue((i, Provision.Order), out var reference).Should().Be(oracle.IsReference(id));
                if (!oracle.IsReference(id))
                {
                    continue;
                }

                var (status, path) = oracle.Resolve(id);
                seen.Add(status);
                reference.Status.ToString().Should().Be(status, "document {0} of set {1}", id, seed);
                var ids = reference.PathOf(index => set.Documents[index].Id);
                if (path.Length > 0)
                {
                    ids.Should().Equal(path, "document {0} of set {1}", id, seed);
                }
                else
                {
                    oracle.Reached(id).Should().Contain(ids[^1], "document {0} of set {1}", id, seed);
                    oracle.Reached(ids[^1]).Should().Contain(ids[^1], "document {0} of set {1}", id, seed);
                }
            }
        }

        seen.Should().HaveCount(Enum.GetValues<ReferenceStatus>().Length);
    }

    [Fact]
    public void Every_circle_without_a_way_out_is_one_finding_at_its_smallest_id()
    {
        var found = 0;
        for (var seed = 0; seed < Sets && found < SetsEvaluated; seed++)
        {
            var set = ReferenceGraphs.Of(seed);
            var circles = new ReferenceOracle(set, Provision).Circles().ToList();
            if (circles.Count > 0)
            {
                found++;
                var findings = GuidelineEvaluator.Default.Evaluate(set).Findings.Where(finding => finding.Rule.Id == "SET102").ToList();
                findings.Select(finding => finding.Message.Arguments[0].English).Should().BeEquivalentTo(circles, "set {0}", seed);
                findings.Select(finding => finding.Place.Document).Should().BeEquivalentTo(circles.Select(circle => circle[..1]), "set {0}", seed);
                findings.Should().OnlyContain(finding => finding.Place.On == Provision && finding.Missing.Single() == Provision);
            }
        }

        found.Should().Be(SetsEvaluated);
    }

    [Fact]
    public void No_order_of_the_documents_changes_a_byte()
    {
        for (var seed = 0; seed < SetsEvaluated; seed++)
        {
            var set = ReferenceGraphs.Of(seed);
            var random = new Random(seed);
            var shuffled = set with { Documents = [.. set.Documents.OrderBy(_ => random.Next())] };
            var turned = set with { Documents = [.. set.Documents.Reverse()] };
            Lines(shuffled).Should().Equal(Lines(set), "set {0} shuffled", seed);
            Lines(turned).Should().Equal(Lines(set), "set {0} turned round", seed);
        }
    }

    /// <summary>What a report says of references and of what they make of the provisions; the list of documents itself is the caller's.</summary>
    private static List<string> Lines(SafetyStandardsSet set)
    {
        var report = GuidelineEvaluator.Default.Evaluate(set);
        return
        [
            .. report.Outcomes
                .Where(outcome => outcome.Rule.Id.StartsWith("SET10", StringComparison.Ordinal))
                .Select(outcome => string.Join(" | ", outcome.Rule.Id, outcome.Place.Key, outcome.Verdict, outcome.Message.In(Language.English), outcome.Message.In(Language.Japanese), string.Join(",", outcome.Provisions)))
                .Order(StringComparer.Ordinal),
            .. report.Standards.Set.Provisions.Select(Line),
            .. report.Standards.InternalRules.Provisions.Select(Line),
        ];
    }

    private static string Line(StandardsResult result) => string.Join(
        " | ",
        result.ToString(),
        result.IsProvisional,
        string.Join("; ", result.Claims.Select(claim => $"{claim} {string.Join(",", claim.ReferencePath ?? [])}").Order(StringComparer.Ordinal)));
}
