using System.Text;
using System.Text.Json.Nodes;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Formats.Oscal;

/// <summary>Every document keeps the constraints of the Metaschema: unique ids, references that lead somewhere, allowed values.</summary>
public sealed class ConstraintTests
{
    public static TheoryData<string> Subjects => OscalSubjects.ExportedNames;

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Every_kind_keeps_the_constraints(string subject)
    {
        Repository.Shared("schemas");
        foreach (var (kind, export) in OscalSubjects.Export(subject, OscalSubjects.Options))
        {
            OscalConstraints.Errors(export.Utf8).Should().BeEmpty($"of {kind}");
        }
    }

    [Fact]
    public void Every_constraint_on_our_kinds_is_understood()
    {
        Repository.Shared("schemas");
        OscalConstraints.All.Count.Should().BeGreaterThan(250);
        OscalConstraints.All.Where(constraint => !OscalConstraints.IsInterpreted(constraint)).Select(constraint => constraint.ToString()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("catalog", "\"id\": \"i-1\"", "\"id\": \"i-2\"", "catalog index")]
    [InlineData("catalog", "\"name\": \"statement\"", "\"name\": \"guidance\"", "expect")]
    [InlineData("catalog", "\"name\": \"label\"", "\"name\": \"mark\"", "allowed-values")]
    [InlineData("component-definition", "\"id\": \"issuer\"", "\"id\": \"maker\"", "index-has-key")]
    [InlineData("component-definition", "\"type\": \"organization\"", "\"type\": \"firm\"", "allowed-values")]
    [InlineData("component-definition", "\"href\": \"#", "\"href\": \"#0", "index-has-key")]
    [InlineData("assessment-results", "\"type\": \"statement-id\"", "\"type\": \"other-id\"", "allowed-values")]
    [InlineData("assessment-results", "\"state\": \"satisfied\"", "\"state\": \"unknown\"", "allowed-values")]
    [InlineData("mapping-collection", "\"relationship\": \"superset-of\"", "\"relationship\": \"contains\"", "allowed-values")]
    [InlineData("mapping-collection", "\"type\": \"statement\"", "\"type\": \"sentence\"", "allowed-values")]
    [InlineData("mapping-collection", "\"status\": \"not-complete\"", "\"status\": \"partly\"", "allowed-values")]
    [InlineData("mapping-collection", "\"matching-rationale\": \"semantic\"", "\"matching-rationale\": \"guessed\"", "allowed-values")]
    public void What_breaks_one_is_found(string kind, string text, string otherwise, string constraint)
    {
        Repository.Shared("schemas");
        var json = new[] { "reference-operator", "ryugasaki-pair", "mappings" }.SelectMany(OscalSubjects.ExportWithCatalog)
            .Where(one => one.Kind == kind).Select(one => one.Export.ToString()).First(export => export.Contains(text));
        var broken = json.Replace(text, otherwise);

        broken.Should().NotBe(json);
        OscalConstraints.Errors(Encoding.UTF8.GetBytes(broken)).Should().Contain(error => error.Contains(constraint));
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Every_reference_to_something_in_the_same_document_leads_to_it(string subject)
    {
        foreach (var (kind, export) in OscalSubjects.Export(subject, OscalSubjects.Options))
        {
            var elements = OscalElement.Read(export.Utf8).SelfAndBelow().ToList();
            var ids = elements.Where(element => element.Name is "uuid" or "id").Select(element => element.Value!).ToList();
            ids.Should().OnlyHaveUniqueItems($"of {kind}");
            elements.Where(element => element.Name is "observation-uuid" or "risk-uuid" or "party-uuid" or "role-id").Select(element => element.Value!)
                .Concat(elements.Where(element => element.Name == "href" && element.Value!.StartsWith('#')).Select(element => element.Value![1..]))
                .Distinct().Should().BeSubsetOf(ids, $"of {kind}");
        }
    }

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Every_reference_to_the_catalog_leads_to_it(string subject)
    {
        var catalog = OscalElement.Read(GuidelineCatalog.FourthEdition.ToCatalog(OscalSubjects.Options).Utf8).SelfAndBelow()
            .Where(element => element.Name == "id").Select(element => element.Value!).ToList();
        foreach (var (kind, export) in OscalSubjects.Export(subject, OscalSubjects.Options))
        {
            OscalElement.Read(export.Utf8).SelfAndBelow()
                .Where(element => element.Name is "control-id" or "statement-id" or "target-id" or "by-id" or "with-id" || element is { Name: "id-ref", Parent.Name: "source" })
                .Select(element => element.Value!).Distinct().Should().BeSubsetOf(catalog, $"of {kind}");
        }
    }
}
