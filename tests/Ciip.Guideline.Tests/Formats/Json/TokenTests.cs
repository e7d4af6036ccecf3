using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ciip.Guideline.Formats.Json;
using Ciip.Guideline.Tests.Vocabulary;

namespace Ciip.Guideline.Tests.Formats.Json;

public sealed class TokenTests
{
    private static readonly JsonSerializerOptions Options = WithConverters();

    public static TheoryData<string> Sets => [.. TermSet.Every.Select(static set => set.Type.Name)];

    [Theory]
    [MemberData(nameof(Sets))]
    public void Every_member_of_every_set_is_written_as_its_token_and_read_back(string name)
    {
        var set = TermSet.Named(name);
        foreach (var term in set.All)
        {
            var json = JsonSerializer.Serialize(term.Self, set.Type, Options);

            json.Should().Be($"\"{term.Token}\"");
            JsonSerializer.Deserialize(json, set.Type, Options).Should().BeSameAs(term.Self);
        }
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public void Open_sets_take_values_of_the_users_own_and_closed_ones_do_not(string name)
    {
        var set = TermSet.Named(name);
        if (!set.IsOpen)
        {
            var read = () => JsonSerializer.Deserialize("\"own:港\"", set.Type, Options);
            read.Should().Throw<JsonException>();
            Converter(set.Type).Expected.Should().NotContain(static token => token.StartsWith("own:"));
            return;
        }

        var own = set.Own("港 \"x\"");
        JsonSerializer.Deserialize(JsonSerializer.Serialize(own.Self, set.Type, Options), set.Type, Options).Should().Be(own.Self);
        Converter(set.Type).Expected[0].Should().Be("own:…", "what one most likely wants is shown first");
    }

    [Fact]
    public void Parts_of_an_item_can_be_named_too()
    {
        foreach (var item in GuidelineItem.AllWithParts)
        {
            JsonSerializer.Deserialize<GuidelineItem>($"\"{item.Value}\"", Options).Should().BeSameAs(item);
        }
    }

    [Fact]
    public void Every_value_of_every_enum_is_written_as_its_own_token_and_read_back()
    {
        foreach (var type in ModelTypes.Enums)
        {
            var values = ((IEnumerable)Enum.GetValues(type)).Cast<object>().ToList();
            var written = values.ConvertAll(value => JsonSerializer.Serialize(value, type, Options));

            written.Should().OnlyHaveUniqueItems().And.AllSatisfy(static json => json.Should().MatchRegex("^\"[a-z]+(-[a-z]+)*\"$"));
            written.ConvertAll(json => JsonSerializer.Deserialize(json, type, Options)).Should().Equal(values);
            Converter(type).Expected.Select(static token => $"\"{token}\"").Should().Equal(written);
        }
    }

    /// <summary>Tokens are for ever; C# names may change.</summary>
    [Fact]
    public void The_tokens_are_these() =>
        ModelTypes.Enums.OrderBy(static type => type.Name, StringComparer.Ordinal)
            .Select(static type => $"{type.Name}: {string.Join(' ', Converter(type).Expected)}")
            .Should().Equal(
                "AdoptionExtent: complete in-part extent-unknown",
                "CarryOverRelation: same widened moved split dropped new unknown",
                "CrosswalkConfidence: high medium low",
                "CrosswalkRelation: equal-to equivalent-to subset-of superset-of intersects-with no-relationship",
                "DecisionReasonKind: manner-of-business cost effort priority other",
                "DuplicateOperators: refuse count",
                "EvidenceBasis: seen reported inferred",
                "EvidenceKind: document record observation interview test publication other",
                "ExaminationExtent: partial complete",
                "FindingLevel: suggestion weakness gap",
                "GapState: aligned partly on-paper-only practiced-but-unwritten declined open not-relevant undetermined",
                "Inventory: partial complete",
                "ItemState: adopted not-relevant not-adopted unknown silent not-asked",
                "OpenQuestionKind: mentioned extent-unknown contradicted not-examined no-document-yet status-contradicted not-assessed",
                "PracticeOutcome: carried-out partly-carried-out planned not-carried-out no-occasion not-relevant not-adopted contradicted not-assessed not-asked",
                "PracticeStatusValue: carried-out partly-carried-out planned not-carried-out no-occasion not-relevant",
                "PublicationExtent: whole extract summary not-published",
                "ReadFrom: full-text clause-text heading secondary-source stated-fact",
                "ResourcePurpose: construction operation plan-execution",
                "RiskAnalysisKind: qualitative quantitative",
                "RiskDecisionKind: act accept avoid transfer",
                "RuleBasis: text derived assessment",
                "StandardsOutcome: specified partly-specified addressed not-adopted not-relevant contradicted absent not-examined not-asked",
                "SummaryGrouping: together sector tier",
                "TreatmentValue: specified partly-specified addressed specified-elsewhere not-specified discussed-not-adopted not-relevant mentioned",
                "Verdict: pass fail undetermined not-applicable",
                "VerificationOrigin: operator published-facts");

    [Theory]
    [InlineData("\"Specified\"")]
    [InlineData("\"SPECIFIED\"")]
    [InlineData("\"PartlySpecified\"")]
    [InlineData("\"specified, addressed\"")]
    [InlineData("\" specified\"")]
    [InlineData("\"\"")]
    [InlineData("0")]
    [InlineData("null")]
    public void Nothing_but_the_token_is_read(string json)
    {
        var read = () => JsonSerializer.Deserialize<TreatmentValue>(json, Options);

        read.Should().Throw<JsonException>();
    }

    [Fact]
    public void A_value_that_is_none_of_its_enum_is_the_callers_error()
    {
        var write = () => GuidelineJson.ToUtf8Bytes(new SafetyStandardsSet { Inventory = (Inventory)7, Documents = [] });

        write.Should().Throw<ArgumentException>().WithMessage("*7*Inventory*");
    }

    [Fact]
    public void Every_id_of_the_catalog_is_read_back()
    {
        foreach (var text in GuidelineCatalog.FourthEdition.IdTexts)
        {
            var id = GuidelineId.Parse(text);
            JsonSerializer.Deserialize<GuidelineId>(JsonSerializer.Serialize(id, Options), Options).Should().BeSameAs(id);
        }
    }

    [Fact]
    public void Locators_are_read_back()
    {
        var locator = Locator.Parse("II.6.1.2(2) p1 s2");

        JsonSerializer.Deserialize<Locator>(JsonSerializer.Serialize(locator, Options), Options).Should().Be(locator);
        Converter(typeof(Locator)).Problem("III").MessageIn(Language.English).Should().Contain("'III'");
    }

    [Fact]
    public void Every_type_of_the_model_that_is_no_record_has_a_converter() =>
        ModelTypes.All.Except(ModelTypes.Records).Where(static type => !ModelConverters.All.Any(converter => converter.CanConvert(type)))
            .Should().BeEmpty();

    private static ITextConverter Converter(Type type) => (ITextConverter)ModelConverters.All.Single(converter => converter.CanConvert(type));

    private static JsonSerializerOptions WithConverters()
    {
        var options = new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        foreach (var converter in ModelConverters.All)
        {
            options.Converters.Add(converter);
        }

        return options;
    }
}
