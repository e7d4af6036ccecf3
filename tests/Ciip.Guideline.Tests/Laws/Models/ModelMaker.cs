using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ciip.Guideline.Catalog;
using Ciip.Guideline.Formats.Json;
using Ciip.Guideline.Tests.Formats.Json;
using Ciip.Guideline.Tests.Vocabulary;

namespace Ciip.Guideline.Tests.Laws;

/// <summary>
/// Writes any value of a type of the model as JSON, by reflection: a new record, member, term or enum value is reached without
/// being listed. Links lead anywhere; <see cref="ModelMender"/> mends what the reader refuses.
/// </summary>
internal sealed class ModelMaker(Chance chance)
{
    private static readonly string[] Ids = ["a", "b", "c", "d", "e", "f"];
    private static readonly string[] Texts = ["nowhere", "a~/;%", "規程 第3条", "x", "ｘ", "<b>&amp;|\"", "𠮷\u2028"];
    private static readonly string[] Dates =
        ["2024", "2025", "2026", "2027", "2024-12", "2025-06", "2026-01", "2026-03", "2024-07-01", "2025-04-01", "2025-12-31", "2026-01-15", "2026-03-01", "2027-02-01"];

    private static readonly string[] Intervals = ["P1Y", "P6M", "P2W", "P90D", "P1Y6M"];
    private static readonly GuidelineId[] Treatable = [.. GuidelineCatalog.FourthEdition.Sections.Where(static section => section.Id != "fn").SelectMany(IdsOf)];
    private static readonly GuidelineId[] Practiced = [.. Treatable.Where(StatusChecks.IsOfPractice)];
    private static readonly Dictionary<Type, IReadOnlyList<PropertyInfo>> Properties = ModelTypes.Records.ToDictionary(static type => type, Statable);

    private readonly Tendency tendency = new(chance);
    private GuidelineId? entry;

    public static string Name(PropertyInfo property) => JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    public static IReadOnlyList<PropertyInfo> PropertiesOf(Type record) => Properties[record];

    public JsonObject Record(Type type)
    {
        var record = new JsonObject();
        foreach (var property in Properties[type])
        {
            if (ModelTypes.IsRequired(property) || chance.Of(IsBranch(property.PropertyType) ? tendency.Breadth : tendency.Depth))
            {
                record[Name(property)] = Value(property.PropertyType, property.Name);
            }
        }

        return record;
    }

    /// <summary>The record with what it cannot do without.</summary>
    public JsonObject Bare(Type type) =>
        new(Properties[type].Where(ModelTypes.IsRequired).Select(property => KeyValuePair.Create(Name(property), (JsonNode?)Value(property.PropertyType, property.Name))));

    /// <summary>An id that a map can have an entry of.</summary>
    public string Key(Type value) => chance.Pick(KeysOf(value)).Text;

    /// <summary>All values of a set or an enum, with one of the user's own for each way to make one; empty for types of any other kind.</summary>
    public static IReadOnlyList<JsonNode> ValuesOf(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsEnum ? [.. Enum.GetValues(type).Cast<object>().Select(Written)]
            : TermSet.Every.FirstOrDefault(set => set.Type == type) is not { } terms ? []
            : [.. terms.All.Select(static term => (JsonNode)term.Token), .. OwnOf(type).Select(static own => Written(own.Invoke(null, [.. own.GetParameters().Select(static parameter => ChoicesFor(parameter)[0])])!))];
    }

    public JsonNode Value(Type type, string name)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(string) ? Word(name)
            : type == typeof(bool) ? chance.Of(tendency.Yes)
            : type == typeof(int) ? 1 + chance.Next(4)
            : type == typeof(PartialDate) ? chance.Pick(Dates)
            : type == typeof(Interval) ? chance.Pick(Intervals)
            : type == typeof(GuidelineId) ? Id().Text
            : type.IsEnum ? Token(type)
            : IsMap(type) ? Map(type)
            : type.IsGenericType ? List(type.GetGenericArguments()[0], name)
            : Properties.ContainsKey(type) ? Record(type)
            : Term(type);
    }

    private static IEnumerable<GuidelineId> IdsOf(Section section) =>
        section.Provisions.Where(provision => provision.Section == section.Id).Select(static provision => (GuidelineId)provision).Prepend(GuidelineId.Parse(section.Id));

    private static IReadOnlyList<PropertyInfo> Statable(Type type) => [.. type.GetProperties().Where(static property => property.SetMethod is { IsPublic: true })];

    public static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>);

    public static bool IsMap(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>);

    /// <summary>Whether much hangs on it: records that hold lists of records or further records.</summary>
    private static bool IsBranch(Type type) => Properties.TryGetValue(type, out var members) && members.Any(static member =>
        Properties.ContainsKey(member.PropertyType) || (member.PropertyType.IsGenericType && Properties.ContainsKey(member.PropertyType.GetGenericArguments()[0])));

    private static JsonNode Written(object value) => JsonSerializer.SerializeToNode(value, JsonContract.Embedded.GetTypeInfo(value.GetType()))!;

    private JsonNode Token(Type type)
    {
        var values = Enum.GetValues(type);
        return Written(values.GetValue(chance.Of(tendency.Modest) ? 0 : chance.Next(values.Length))!);
    }

    private JsonNode Word(string name) =>
        name == "Issuer" ? chance.Pick(["x", "y", "ｘ "])
        : name == "Id" ? (chance.Of(95) ? chance.Pick(Ids) : "a~/;%")
        : chance.Of(tendency.Empty) ? string.Empty
        : chance.Of(75) ? chance.Pick(Ids)
        : chance.Pick(Texts);

    private GuidelineId Id()
    {
        var below = entry is { Provision: null } around && chance.Of(90) ? around.Section.Provisions : [];
        return below.Count > 0 ? (GuidelineId)chance.Pick(below) : chance.Pick(Treatable);
    }

    /// <summary>A member of a set; one of the user's own, in any of its groups, where the set is open.</summary>
    private JsonNode Term(Type type)
    {
        var set = TermSet.Named(type.Name);
        if (!set.IsOpen || chance.Of(85))
        {
            return chance.Pick(set.All).Token;
        }

        var own = chance.Pick(OwnOf(type));
        return Written(own.Invoke(null, [.. own.GetParameters().Select(parameter => chance.Pick(ChoicesFor(parameter)))])!);
    }

    private static MethodInfo[] OwnOf(Type type) => [.. type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(static method => method.Name == "Own")];

    private static object[] ChoicesFor(ParameterInfo parameter) => parameter.ParameterType == typeof(string)
        ? ["people", "事故 α"]
        : [.. ((IEnumerable)parameter.ParameterType.GetProperty("All")!.GetValue(null)!).Cast<object>()];

    private static GuidelineId[] KeysOf(Type value) => value == typeof(PracticeStatus) ? Practiced : Treatable;

    private JsonArray List(Type element, string name) =>
        [.. Enumerable.Range(0, chance.Next(tendency.Longest + 1)).Select(_ => Value(element, name))];

    private JsonObject Map(Type type)
    {
        var value = type.GetGenericArguments()[1];
        var keys = KeysOf(value);
        var map = new JsonObject();
        for (var i = chance.Next(tendency.Entries + 1); i > 0; i--)
        {
            // Items and the sections around them are few, but say most.
            entry = chance.Of(50) ? chance.Pick(keys) : chance.Pick([.. keys.Where(static key => key.Provision is null)]);
            map[entry.Text] = Record(value);
        }

        entry = null;
        return map;
    }
}
