using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ciip.Guideline.Tests.Serialization.Json;

/// <summary>Puts each kind of mistake at each place of the full set: every one must be found there.</summary>
public sealed class EveryPlaceTests
{
    private static readonly byte[] Sample = GuidelineJson.ToUtf8Bytes(FullDocument.Set);

    private enum Mistake
    {
        WrongType,
        Null,
        SecondTime,
        OtherName,
        LeftOut,
        NotAToken,
    }

    [Fact]
    public void A_value_of_another_type_is_found() =>
        EachPlace(Mistake.WrongType, static (pointer, found) => found.Should().Contain((pointer, JsonDiagnosticCodes.WrongType)));

    [Fact]
    public void A_null_is_found_or_means_absent() =>
        EachPlace(Mistake.Null, static (pointer, found) => found.Should().NotContain(place =>
            place.Code == JsonDiagnosticCodes.WrongType || (place.Code == JsonDiagnosticCodes.NullNotAllowed && place.Pointer != pointer)));

    [Fact]
    public void A_member_that_stands_twice_is_found() =>
        EachPlace(Mistake.SecondTime, static (pointer, found) => found.Should().Equal((pointer, JsonDiagnosticCodes.DuplicateMember)), membersOnly: true);

    [Fact]
    public void A_name_that_is_none_is_found() =>
        EachPlace(Mistake.OtherName, static (pointer, found) => found.Should().Contain(place =>
            place.Pointer == pointer + "~0"
            && (place.Code == JsonDiagnosticCodes.UnknownMember || place.Code == JsonDiagnosticCodes.UnknownId)), membersOnly: true);

    [Fact]
    public void A_member_that_is_left_out_is_found_if_it_is_required() =>
        EachPlace(Mistake.LeftOut, static (pointer, found) => found.Should().NotContain(place =>
            place.Code == JsonDiagnosticCodes.MissingMember && place.Pointer != pointer), membersOnly: true);

    [Fact]
    public void A_text_that_is_no_token_is_found_where_tokens_stand() =>
        EachPlace(Mistake.NotAToken, static (pointer, found) => found.Should().NotContain(place =>
            place.Code.StartsWith("CIIP11", StringComparison.Ordinal) && place.Pointer != pointer));

    private static void EachPlace(Mistake mistake, Action<string, IEnumerable<(string Pointer, string Code)>> check, bool membersOnly = false)
    {
        var root = JsonNode.Parse(Sample)!;
        var places = Pointers(root, string.Empty).Where(place => !membersOnly || place.IsMember).ToList();
        places.Should().HaveCountGreaterThan(100);
        foreach (var (pointer, _) in places)
        {
            using var stream = new MemoryStream();
            using (var writer = new Utf8JsonWriter(stream))
            {
                Write(writer, root, string.Empty, pointer, mistake);
            }

            GuidelineJson.TryParse<SafetyStandardsSet>(stream.ToArray(), out var value, out var diagnostics).Should().Be(diagnostics.Count == 0);
            diagnostics.Should().NotContain(static diagnostic => diagnostic.Code == JsonDiagnosticCodes.Unreadable, pointer);
            (value is null).Should().Be(diagnostics.Count > 0);
            check(pointer, diagnostics.Select(static diagnostic => (diagnostic.Pointer, diagnostic.Code)));
        }
    }

    private static IEnumerable<(string Pointer, bool IsMember)> Pointers(JsonNode? node, string pointer) => node switch
    {
        JsonObject record => record.SelectMany(member =>
            Pointers(member.Value, pointer + "/" + member.Key).Prepend((pointer + "/" + member.Key, true))),
        JsonArray list => list.SelectMany((item, i) => Pointers(item, pointer + "/" + i).Prepend((pointer + "/" + i, false))),
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
            case Mistake.WrongType when value is JsonValue:
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
}
