using System.Globalization;
using System.Text.RegularExpressions;
using Ciip.Guideline.Tests.Evaluation;
using Ciip.Guideline.Tests.Support;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Ciip.Guideline.Tests.Formats.Json.Embedding;

/// <summary>The converter that docs/newtonsoft.md gives to applications, run; a test holds the page equal to this file.</summary>
public sealed class GuidelineConverter : JsonConverter
{
    private static readonly System.Text.Json.JsonSerializerOptions Options = Settings();

    public override bool CanConvert(Type objectType) =>
        (Nullable.GetUnderlyingType(objectType) ?? objectType).Assembly == typeof(GuidelineJson).Assembly;

    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) =>
        writer.WriteRawValue(System.Text.Json.JsonSerializer.Serialize(value, value!.GetType(), Options));

    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        // Otherwise a remark that looks like a date and a time would come back in another form.
        var dates = reader.DateParseHandling;
        reader.DateParseHandling = DateParseHandling.None;
        try
        {
            return System.Text.Json.JsonSerializer.Deserialize(JRaw.Create(reader).ToString(CultureInfo.InvariantCulture), objectType, Options);
        }
        finally
        {
            reader.DateParseHandling = dates;
        }
    }

    private static System.Text.Json.JsonSerializerOptions Settings()
    {
        var options = new System.Text.Json.JsonSerializerOptions(System.Text.Json.JsonSerializerDefaults.Web);
        GuidelineJson.AddTo(options);
        return options;
    }
}

public sealed class NewtonsoftTests
{
    private static readonly JsonSerializerSettings With = new() { Converters = { new GuidelineConverter() } };

    [Fact]
    public void Whole_files_come_back()
    {
        var noted = FullDocument.Document with { Note = "2015-04-01T00:00:00+09:00" };

        Back(noted).Should().Be(noted);
        Back(FullDocument.Set).Should().Be(FullDocument.Set);
        Back(ReferenceOperator.Read()).Should().Be(ReferenceOperator.Read());
    }

    [Fact]
    public void So_do_values_terms_texts_and_enums_in_types_of_the_callers()
    {
        var provision = Provisions.ItBcp.PriorityOfActions;
        var answer = new ProvisionAnswer(provision, provision, provision.Title, DocumentTier.InternalRules, DocumentTier.InternalRules.Title);
        var job = new Job(new PartialDate(2015, 4), Interval.OfWeeks(2), provision.Statement, GapState.OnPaperOnly, null, Verdict.Fail);

        Back(answer).Should().Be(answer);
        Back(job).Should().Be(job);
        JsonConvert.SerializeObject(job, With).Should().Be($$"""{"On":"2015-04","Every":"P2W","At":"{{provision.Statement}}","State":"on-paper-only","None":null,"Some":"fail"}""");
    }

    [Fact]
    public void Every_public_type_is_whole_or_refused_there_too()
    {
        foreach (var type in PublicValues.Types)
        {
            string json;
            try
            {
                json = JsonConvert.SerializeObject(new[] { PublicValues.Of(type) }, With);
            }
            catch (NotSupportedException refusal)
            {
                refusal.Message.Should().Contain("does not go into JSON: use ");
                continue;
            }

            JArray.Parse(json)[0].ToString().Should().NotBe("{}", type.Name);
        }
    }

    [Fact]
    public void The_page_gives_this_converter()
    {
        Converter(Path.Combine(Repository.Root, "docs", "newtonsoft.md"))
            .Should().Be(Converter(Path.Combine(Repository.Root, "tests", "Ciip.Guideline.Tests", "Formats", "Json", "Embedding", "NewtonsoftTests.cs")));

        static string Converter(string file) => Regex.Match(File.ReadAllText(file), @"public sealed class GuidelineConverter.*?\n}\n", RegexOptions.Singleline).Value;
    }

    private static T Back<T>(T value) => JsonConvert.DeserializeObject<T>(JsonConvert.SerializeObject(value, With), With)!;

    private sealed record Job(PartialDate On, Interval Every, Locator At, GapState State, GapState? None, Verdict? Some);
}
