using System.Text.Json;
using System.Text.Json.Nodes;
using Ciip.Guideline.Formats.Json;
using Ciip.Guideline.Tests.Crosswalks;
using Ciip.Guideline.Tests.Formats.Json.Embedding;
using Ciip.Guideline.Tests.Formats.Oscal;

namespace Ciip.Guideline.Tests.Formats.Json;

/// <summary>One table of wire tokens: what JSON writes is what OSCAL and CSV write and read.</summary>
public sealed class WireTokenTests
{
    [Fact]
    public void It_has_every_public_enum_and_every_member_once()
    {
        var table = EnumTokens.All.ToDictionary(static converter => converter.Type!, static converter => ((ITextConverter)converter).Expected);
        table.Keys.Should().BeEquivalentTo(PublicValues.Types.Where(static type => type.IsEnum));
        table.Should().AllSatisfy(static entry =>
        {
            entry.Value.Should().OnlyHaveUniqueItems().And.HaveSameCount(Enum.GetNames(entry.Key));
            entry.Value.Select(static token => token.Replace("-", string.Empty, StringComparison.Ordinal))
                .Should().Equal(entry.Key == typeof(Language) ? ["en", "ja"] : entry.Value.Select(token => ((ITextConverter)EnumTokens.All.Single(converter => converter.Type == entry.Key)).Read(token)!.ToString()!.ToLowerInvariant()), "a token is the name, spelt as tokens are");
        });
    }

    [Fact]
    public void What_is_no_member_has_no_token() =>
        ((Action)(() => EnumTokens.Of((Verdict)99))).Should().Throw<ArgumentException>();

    /// <summary>Each property of OSCAL that holds an enum, held against what JSON writes of the same enum.</summary>
    [Fact]
    public void Oscal_writes_them()
    {
        var byName = new Dictionary<string, Type[]>
        {
            ["modality"] = [typeof(Modality)],
            ["softener"] = [typeof(Softener)],
            ["authority"] = [typeof(Authority)],
            ["japanese-term"] = [typeof(JapaneseTerm)],
            ["axis"] = [typeof(ProvisionAxis)],
            ["outcome"] = [typeof(StandardsOutcome), typeof(PracticeOutcome)],
            ["own-outcome"] = [typeof(StandardsOutcome)],
            ["level"] = [typeof(FindingLevel)],
            ["effective-level"] = [typeof(FindingLevel)],
            ["basis"] = [typeof(RuleBasis)],
            ["known"] = [typeof(EvidenceBasis)],
            ["way"] = [typeof(ImprovementWay)],
        };
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (_, export) in OscalSubjects.ExportWithCatalog("reference-operator").Concat(OscalSubjects.Export("medical-chain", OscalSubjects.Options)))
        {
            foreach (var prop in Props(JsonNode.Parse(export.Utf8.Span)!))
            {
                if (byName.TryGetValue((string)prop["name"]!, out var types))
                {
                    found.Add((string)prop["name"]!);
                    types.SelectMany(TokensOf).Should().Contain((string)prop["value"]!, (string)prop["name"]!);
                }
            }
        }

        found.Should().BeEquivalentTo(byName.Keys);
    }

    [Fact]
    public void Csv_reads_them()
    {
        var table = FullCrosswalk.Value.MappingTable();
        foreach (var relation in Enum.GetValues<CrosswalkRelation>())
        {
            foreach (var confidence in Enum.GetValues<CrosswalkConfidence>())
            {
                string[] row = [.. table.Columns.Zip(table.Rows[0], (column, cell) => column.Name switch { "relation" => Token(relation), "confidence" => Token(confidence), _ => cell })];
                GuidelineCsv.TryReadMappings(GuidelineCsv.ToCsv([[.. table.Headings], row]), out var mappings, out _).Should().BeTrue();
                (mappings![0].Relation, mappings[0].Confidence).Should().Be((relation, confidence));
            }
        }
    }

    [Fact]
    public void Csv_reads_those_of_a_carry_over()
    {
        var table = FullCarryOver.Value.CarryOverTable();
        foreach (var (relation, basis, confidence) in new[] { CarryOverRelation.Same, CarryOverRelation.Widened, CarryOverRelation.Moved, CarryOverRelation.Split }
            .SelectMany(relation => Enum.GetValues<EvidenceBasis>().SelectMany(basis => Enum.GetValues<CrosswalkConfidence>().Select(confidence => (relation, basis, confidence)))))
        {
            string[] row = [.. table.Columns.Zip(table.Rows[0], (column, cell) => column.Name switch { "relation" => Token(relation), "basis" => Token(basis), "confidence" => Token(confidence), _ => cell })];
            GuidelineCsv.TryReadCarryOverRows(GuidelineCsv.ToCsv([[.. table.Headings], row]), FullCarryOver.Value.Editions, out var rows, out _).Should().BeTrue();
            (rows![0].Relation, rows[0].Basis, rows[0].Confidence).Should().Be((relation, basis, confidence));
        }
    }

    private static string Token<T>(T value) => JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(value))!;

    private static IEnumerable<string> TokensOf(Type type) =>
        Enum.GetValues(type).Cast<object>().Select(value => JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(value, type))!);

    private static IEnumerable<JsonObject> Props(JsonNode node) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Key == "props" ? member.Value!.AsArray().Select(static prop => prop!.AsObject()) : member.Value is { } value ? Props(value) : []),
        JsonArray items => items.SelectMany(static item => item is null ? [] : Props(item)),
        _ => [],
    };
}
