using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;

namespace Ciip.Guideline.Tests.Formats.Json.Embedding;

/// <summary>Every public type goes into the JSON of others as a whole, or is refused by the name of what to use instead.</summary>
public sealed class PublicTypesTests
{
    private static readonly string[] Exported = [.. typeof(GuidelineJson).Assembly.GetExportedTypes().Select(static type => type.Name)];

    private static readonly Dictionary<string, JsonSerializerOptions> Settings = new()
    {
        ["web, AddTo"] = With(new JsonSerializerOptions(JsonSerializerDefaults.Web)),
        ["web, enums by name, AddTo"] = With(new JsonSerializerOptions(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } }),
        ["nothing"] = JsonSerializerOptions.Default,
        ["the caller's context, AddTo"] = new CallerContext(With(new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() }, ownContext: true)).Options,
        ["the caller's context alone"] = CallerContext.Default.Options,
    };

    public static TheoryData<string, string> EachInEach =>
        [.. PublicValues.Types.Where(static type => !type.IsEnum).SelectMany(static type => Settings.Keys.Select(settings => (type.Name, settings)))];

    public static TheoryData<string> Enums => [.. PublicValues.Types.Where(static type => type.IsEnum).Select(static type => type.Name)];

    [Theory]
    [MemberData(nameof(EachInEach))]
    public void It_is_whole_or_refused(string name, string settings)
    {
        var type = Named(name);
        var value = PublicValues.Of(type);
        value.Should().NotBeNull("a type that nothing leads to cannot be tried");
        string json;
        try
        {
            json = JsonSerializer.Serialize(value, type, Settings[settings]);
        }
        catch (NotSupportedException refusal)
        {
            refusal.Message.Should().Contain("does not go into JSON: use ");
            Regex.Matches(refusal.Message[refusal.Message.IndexOf(": use ", StringComparison.Ordinal)..], "[A-Z][A-Za-z]+").Select(static word => word.Value)
                .Should().Contain(word => (word != type.Name && Exported.Contains(word)) || type.GetProperty(word) != null);
            return;
        }

        json.Length.Should().BeLessThan(1_500_000);
        IsWhole(JsonNode.Parse(json)!, value!, type, settings);
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void An_enum_is_its_token_under_every_settings_and_as_a_key(string name)
    {
        var type = Named(name);
        foreach (var options in Settings.Values)
        {
            var tokens = Enum.GetValues(type).Cast<object>().Select(value => JsonSerializer.Serialize(value, type, options)).ToList();
            tokens.Should().OnlyHaveUniqueItems().And.AllSatisfy(token => token.Should().MatchRegex("^\"[a-z]+(-[a-z]+)*\"$"));
            tokens.Select(token => JsonSerializer.Deserialize(token, type, options)).Should().Equal(Enum.GetValues(type).Cast<object>());
        }
    }

    [Fact]
    public void An_ordinary_answer_of_a_web_application_holds_what_it_says()
    {
        var provision = Provisions.ItBcp.PriorityOfActions;
        var answer = new ProvisionAnswer(provision, provision, provision.Title, DocumentTier.InternalRules, DocumentTier.InternalRules.Title);
        var expected = new JsonObject
        {
            ["id"] = provision.Id,
            ["provision"] = provision.Id,
            ["title"] = new JsonObject { ["english"] = provision.Title.English, ["japanese"] = provision.Title.Japanese },
            ["tier"] = "tier-4",
            ["tierTitle"] = new JsonObject { ["english"] = DocumentTier.InternalRules.Title.English, ["japanese"] = DocumentTier.InternalRules.Title.Japanese },
        };

        foreach (var options in Settings.Where(static entry => entry.Key != "nothing").Select(static entry => entry.Value))
        {
            var json = JsonSerializer.Serialize(answer, options);

            JsonNode.DeepEquals(JsonNode.Parse(json), expected).Should().BeTrue(json);
            JsonSerializer.Deserialize<ProvisionAnswer>(json, options).Should().Be(answer);
        }
    }

    /// <summary>A log, a queue or a session writes what it is given, without asking this library.</summary>
    [Fact]
    public void A_document_a_set_and_a_self_verification_come_back_without_any_setup()
    {
        Back(FullDocument.Document).Should().Be(FullDocument.Document);
        Back(FullDocument.Set).Should().Be(FullDocument.Set);
        Back(FullDocument.Statuses).Should().Be(FullDocument.Statuses);
        Back(Evaluation.ReferenceOperator.Read()).Should().Be(Evaluation.ReferenceOperator.Read());

        static T Back<T>(T value) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value))!;
    }

    [Fact]
    public void Texts_and_things_of_the_catalog_come_back_too()
    {
        object[] values = [Provisions.ItBcp.PriorityOfActions, GuidelineCatalog.FourthEdition.Sections[^1], GuidelineCatalog.FourthEdition.Statements[7], new LocalizedText("a \"b\"", "𠮷")];

        values.Should().AllSatisfy(static value => JsonSerializer.Deserialize(JsonSerializer.Serialize(value, value.GetType()), value.GetType()).Should().Be(value));
        foreach (var bad in (string[])["{}", "1", "null, 1", "{\"english\":\"a\"}", "{\"english\":\"a\",\"japanese\":\" \"}", "{\"english\":\"a\",\"japanese\":\"b\",\"x\":1}"])
        {
            var read = () => JsonSerializer.Deserialize<LocalizedText>(bad);
            read.Should().Throw<JsonException>(bad);
        }
    }

    [Fact]
    public void A_converter_of_the_callers_for_the_very_type_stays()
    {
        var options = With(new JsonSerializerOptions { Converters = { new JapaneseText() } });

        JsonSerializer.Serialize(new { Title = new LocalizedText("tier", "層") }, options).Should().Be("{\"Title\":\"\\u5C64\"}");
    }

    [Fact]
    public void A_resolver_of_the_callers_stays_in_front()
    {
        var asked = new List<Type>();
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        options.TypeInfoResolverChain.Add(new DefaultJsonTypeInfoResolver { Modifiers = { info => asked.Add(info.Type) } });

        JsonSerializer.Serialize(new EmbeddedTests.PracticeRequest(FullDocument.Statuses, null, 1), With(options));

        asked.Should().Contain([typeof(EmbeddedTests.PracticeRequest), typeof(int?)]);
    }

    [Fact]
    public void Every_record_of_files_has_its_converter() =>
        Ciip.Guideline.Formats.Json.EmbeddedRecords.All.Select(static converter => converter.Type).Order(Comparer<Type?>.Create(static (left, right) => string.CompareOrdinal(left!.Name, right!.Name)))
            .Should().Equal(ModelTypes.Records.Except(Ciip.Guideline.Formats.Json.RootTypes.All.Select(static root => root.Type)).OrderBy(static type => type.Name, StringComparer.Ordinal));

    private static void IsWhole(JsonNode json, object value, Type type, string settings)
    {
        if (json is not JsonObject members)
        {
            json.ToJsonString().Should().NotBe("\"\"");
            return;
        }

        if (type == typeof(LocalizedText))
        {
            members.Should().HaveCount(2);
            return;
        }

        // What follows from the rest of a record of files is left out, as in files.
        var isOfFiles = settings.EndsWith("AddTo", StringComparison.Ordinal) && ModelTypes.Records.Contains(type);
        members.Should().NotBeEmpty();
        foreach (var property in PublicValues.Readable(type).Where(property => property.GetValue(value) is not null && (!isOfFiles || property.SetMethod is not null)))
        {
            var member = members.SingleOrDefault(member => string.Equals(member.Key, property.Name, StringComparison.OrdinalIgnoreCase));
            member.Key.Should().NotBeNull($"{type.Name} has {property.Name}");
            member.Value.Should().NotBeNull();
            member.Value!.ToJsonString().Should().NotBe("{}", $"{type.Name}.{property.Name} is {property.GetValue(value)}");
        }
    }

    private static Type Named(string name) => PublicValues.Types.Single(type => type.Name == name);

    private static JsonSerializerOptions With(JsonSerializerOptions options, bool ownContext = false)
    {
        GuidelineJson.AddTo(options);
        if (ownContext)
        {
            // The constructor of a context wants to be the only resolver.
            options.TypeInfoResolver = null;
        }

        return options;
    }

    private sealed class JapaneseText : JsonConverter<LocalizedText>
    {
        public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options) => writer.WriteStringValue(value.Japanese);
    }
}
