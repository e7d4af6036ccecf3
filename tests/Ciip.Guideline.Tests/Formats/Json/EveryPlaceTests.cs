using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ciip.Guideline.Tests.Crosswalks;
using Ciip.Guideline.Tests.Evaluation;
using Ciip.Guideline.Tests.Formats.Json.Reports;
using FluentAssertions.Execution;

namespace Ciip.Guideline.Tests.Formats.Json;

/// <summary>Puts each kind of mistake at each kind of place of full files: every one must be found there.</summary>
public sealed class EveryPlaceTests
{
    private static readonly Dictionary<string, Sample> All = new(StringComparer.Ordinal)
    {
        ["documents"] = Sample.Of(FullDocument.Set),
        ["statuses"] = Sample.Of(FullDocument.Statuses),
        ["records"] = Sample.Of(ReferenceOperator.Read()),
        ["reports"] = Sample.Of(FullReport.File),
        ["crosswalks"] = Sample.Of(FullCrosswalk.Value),
        ["carry-overs"] = Sample.Of(FullCarryOver.Value),
    };

    private enum Mistake
    {
        WrongType,
        Null,
        SecondTime,
        OtherName,
        LeftOut,
        NotAToken,
    }

    public static TheoryData<string> Samples => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_value_of_another_type_is_found(string sample) =>
        EachPlace(sample, Mistake.WrongType, static (place, found) => found.Should().Contain((place.Pointer, GuidelineDiagnosticCodes.WrongType)));

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_null_is_found_or_means_absent(string sample) => EachPlace(sample, Mistake.Null, static (place, found) =>
        found.Where(static one => one.Code is GuidelineDiagnosticCodes.NullNotAllowed or GuidelineDiagnosticCodes.WrongType)
            .Should().Equal(place.IsMember && !place.IsRequired ? [] : [(place.Pointer, GuidelineDiagnosticCodes.NullNotAllowed)]));

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_member_that_stands_twice_is_found(string sample) => EachPlace(
        sample,
        Mistake.SecondTime,
        static (place, found) => found.Should().Equal((place.Pointer, GuidelineDiagnosticCodes.DuplicateMember)),
        membersOnly: true);

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_name_that_is_none_is_found(string sample) => EachPlace(
        sample,
        Mistake.OtherName,
        static (place, found) => found.Should().Contain((
            place.Pointer + "~0", place.IsEntry ? GuidelineDiagnosticCodes.UnknownId : GuidelineDiagnosticCodes.UnknownMember)),
        membersOnly: true);

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_member_that_is_left_out_is_found_if_it_is_required(string sample) => EachPlace(
        sample,
        Mistake.LeftOut,
        static (place, found) => found.Where(static one => one.Code == GuidelineDiagnosticCodes.MissingMember)
            .Should().Equal(place.IsRequired ? [(place.Pointer, GuidelineDiagnosticCodes.MissingMember)] : []),
        membersOnly: true);

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_text_that_is_no_token_is_found_where_tokens_stand(string sample) => EachPlace(sample, Mistake.NotAToken, static (place, found) =>
        found.Where(static one => one.Code.StartsWith("CIIP11", StringComparison.Ordinal)).Select(static one => one.Pointer)
            .Should().Equal(place.IsFreeText ? [] : [place.Pointer]));

    private static void EachPlace(
        string name, Mistake mistake, Action<Place, IEnumerable<(string Pointer, string Code)>> check, bool membersOnly = false)
    {
        var sample = All[name];
        var root = JsonNode.Parse(sample.Json)!;

        // One element of a list stands for all.
        var places = Pointers(root, string.Empty).Where(place => !membersOnly || place.IsMember)
            .DistinctBy(static place => Regex.Replace(place.Pointer, "/[0-9]+(?=/|$)", "/0"))
            .Where(place => mistake != Mistake.NotAToken || place.Value is JsonValue).ToList();
        places.Should().HaveCountGreaterThan(15);
        foreach (var (pointer, value, isMember) in places)
        {
            using var stream = new MemoryStream();
            using (var writer = new Utf8JsonWriter(stream))
            {
                Write(writer, root, string.Empty, pointer, mistake);
            }

            var diagnostics = sample.Diagnose(stream.ToArray());
            diagnostics.Should().NotContain(static diagnostic => diagnostic.Code == GuidelineDiagnosticCodes.Unreadable, pointer);
            using var scope = new AssertionScope($"{name} with a mistake at {pointer}");
            check(Place.Of(sample.Type, pointer, isMember), diagnostics.Select(static diagnostic => (diagnostic.Pointer, diagnostic.Code)));
        }
    }

    private static IEnumerable<(string Pointer, JsonNode? Value, bool IsMember)> Pointers(JsonNode? node, string pointer) => node switch
    {
        JsonObject record => record.SelectMany(member =>
            Pointers(member.Value, pointer + "/" + member.Key).Prepend((pointer + "/" + member.Key, member.Value, true))),
        JsonArray list => list.SelectMany((item, i) => Pointers(item, pointer + "/" + i).Prepend((pointer + "/" + i, item, false))),
        _ => [],
    };

    private static void Write(Utf8JsonWriter writer, JsonNode? node, string pointer, string target, Mistake mistake)
    {
        switch (node)
        {
            case JsonObject record:
                writer.WriteStartObject();
                foreach (var (name, value) in record)
                {
                    var at = pointer + "/" + name;
                    for (var times = Times(at == target, mistake); times > 0; times--)
                    {
                        writer.WritePropertyName(at == target && mistake == Mistake.OtherName ? name + "~" : name);
                        WriteValue(writer, value, at, target, mistake);
                    }
                }

                writer.WriteEndObject();
                break;
            case JsonArray list:
                writer.WriteStartArray();
                for (var i = 0; i < list.Count; i++)
                {
                    WriteValue(writer, list[i], pointer + "/" + i, target, mistake);
                }

                writer.WriteEndArray();
                break;
            default:
                node!.WriteTo(writer);
                break;
        }
    }

    private static int Times(bool isTarget, Mistake mistake) =>
        !isTarget ? 1 : mistake == Mistake.SecondTime ? 2 : mistake == Mistake.LeftOut ? 0 : 1;

    private static void WriteValue(Utf8JsonWriter writer, JsonNode? value, string at, string target, Mistake mistake)
    {
        switch (at == target ? mistake : Mistake.OtherName)
        {
            case Mistake.WrongType when value?.GetValueKind() is JsonValueKind.String or JsonValueKind.True or JsonValueKind.False:
                writer.WriteNumberValue(1);
                break;
            case Mistake.WrongType:
                writer.WriteBooleanValue(value: true);
                break;
            case Mistake.Null:
                writer.WriteNullValue();
                break;
            case Mistake.NotAToken when value is JsonValue:
                writer.WriteStringValue("~");
                break;
            default:
                Write(writer, value, at, target, mistake);
                break;
        }
    }

    /// <summary>A full file and how it is read.</summary>
    private sealed record Sample(Type Type, byte[] Json, Func<byte[], IReadOnlyList<GuidelineDiagnostic>> Diagnose)
    {
        public static Sample Of<T>(T value)
            where T : class => new(typeof(T), GuidelineJson.ToUtf8Bytes(value), static json => Documents.Diagnose<T>(json));
    }

    /// <summary>What the model says of a place; the format is of the file alone, and judged by its own tests where it is a text.</summary>
    private sealed record Place(string Pointer, bool IsMember, bool IsEntry, bool IsRequired, bool IsFreeText)
    {
        public static Place Of(Type root, string pointer, bool isMember)
        {
            if (pointer == "/format")
            {
                return new(pointer, IsMember: true, IsEntry: false, IsRequired: true, IsFreeText: true);
            }

            var (type, property) = ModelTypes.At(root, pointer);
            var isRequired = property is not null && ModelTypes.IsRequired(property);
            return new(pointer, property is not null, isMember && property is null, isRequired, type == typeof(string));
        }
    }
}
