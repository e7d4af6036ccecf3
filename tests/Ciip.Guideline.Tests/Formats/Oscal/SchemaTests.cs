using System.Text.Json.Nodes;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Formats.Oscal;

/// <summary>Every document is valid under the schemas of OSCAL 1.2.1 and 1.2.2.</summary>
public sealed class SchemaTests
{
    public static TheoryData<string> Subjects => OscalSubjects.ExportedNames;

    [Theory]
    [MemberData(nameof(Subjects))]
    public void Every_kind_is_valid_under_both_schemas(string subject)
    {
        Repository.Shared("schemas");
        foreach (var (kind, export) in OscalSubjects.Export(subject, OscalSubjects.Options))
        {
            OscalSchemas.Errors(kind, export.ToString()).Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("catalog")]
    [InlineData("mappings")]
    [InlineData("reference-operator")]
    [InlineData("strange-texts")]
    public void So_it_is_in_Japanese(string subject)
    {
        Repository.Shared("schemas");
        foreach (var (kind, export) in OscalSubjects.Export(subject, OscalSubjects.Japanese))
        {
            OscalSchemas.Errors(kind, export.ToString()).Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("catalog", "uuid", "no id")]
    [InlineData("profile", "uuid", "no id")]
    [InlineData("component-definition", "further", "member")]
    [InlineData("assessment-results", "results", "no list")]
    [InlineData("plan-of-action-and-milestones", "poam-items", "no list")]
    [InlineData("mapping-collection", "provenance", "no record")]
    public void The_schemas_are_asked(string kind, string member, string wrong)
    {
        Repository.Shared("schemas");
        var json = JsonNode.Parse(OscalSubjects.ExportWithCatalog("medical-chain").Concat(OscalSubjects.Export("mappings", OscalSubjects.Options)).First(one => one.Kind == kind).Export.Utf8.Span)!;
        json[kind]![member] = wrong;

        var errors = OscalSchemas.Errors(kind, json.ToJsonString());

        errors.Should().Contain(error => error.StartsWith("1.2.1")).And.Contain(error => error.StartsWith("1.2.2"));
    }
}
