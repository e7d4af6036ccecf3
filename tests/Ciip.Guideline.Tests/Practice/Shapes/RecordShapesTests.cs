using System.Reflection;
using System.Text.Json;

namespace Ciip.Guideline.Tests.Practice.Shapes;

/// <summary>The table of records and lists is the model: nothing that holds records is missing, and each line reads and replaces its own member.</summary>
public sealed class RecordShapesTests
{
    private static readonly Type[] Holders =
        [typeof(SelfVerification), .. typeof(PracticeRecord).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(PracticeRecord)) && !type.IsAbstract)];

    public static TheoryData<string> Lists => [.. RecordLists.All.Select(static list => list.Path)];

    public static TheoryData<string> Places => [.. RecordPlaces.All.Select(static place => place.Path)];

    [Fact]
    public void Every_list_of_records_of_the_model_is_in_the_table() =>
        RecordLists.All.Select(static list => (Holder: HolderOf(list), list.Member)).Distinct().Should().BeEquivalentTo(
            Holders.SelectMany(static holder => holder.GetProperties().Where(IsListOfRecords).Select(property => (Holder: holder, Member: NameOf(property)))));

    [Fact]
    public void Every_record_of_a_self_verification_has_its_place() =>
        RecordPlaces.All.Select(static place => place.Path).Should().BeEquivalentTo(
            PlacesIn(typeof(SelfVerification), string.Empty)
                .Concat(PlacesIn(typeof(PlanPhase), "plan."))
                .Concat(PlacesIn(typeof(DoPhase), "do."))
                .Concat(PlacesIn(typeof(CheckAndActionPhase), "checkAndAction.")));

    [Fact]
    public void The_measures_stand_in_the_order_of_the_text() =>
        RecordPlaces.OfMeasures.Select(static place => place.Measure).Should().Equal(PdcaMeasure.All);

    [Fact]
    public void Paths_are_different_and_each_begins_with_that_of_its_owner()
    {
        RecordLists.All.Select(static list => list.Path).Concat(RecordPlaces.All.Select(static place => place.Path)).Should().OnlyHaveUniqueItems();
        RecordLists.All.Where(static list => list.Owner is not null).Should().OnlyContain(static list =>
            list.Path == list.Owner!.Path + (list.Owner is RecordList ? "[]." : ".") + list.Member);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_reads_and_replaces_its_own_member_and_no_other(string path)
    {
        var list = RecordLists.All.Single(list => list.Path == path);
        var holder = New(HolderOf(list));
        var record = (PracticeEntry)New(EntryOf(list));

        var changed = list.With(holder, [record]);

        list.In(holder).Should().BeNull();
        list.In(changed).Should().Equal(record);
        Differences(holder, changed).Should().Equal(list.Member);
        list.With(changed, records: null).Should().Be(holder);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_reads_its_own_word_of_completeness(string path)
    {
        var list = RecordLists.All.Single(list => list.Path == path);
        var (holder, name) = (HolderOf(list), char.ToUpperInvariant(list.Member[0]) + list.Member[1..]);
        var property = holder.GetProperty(name + "AreComplete") ?? holder.GetProperty(name + "IsComplete");
        var complete = New(holder);
        property!.SetValue(complete, true);

        IsCompleteIn(list, complete).Should().Be(true);
        IsCompleteIn(list, New(holder)).Should().BeNull();
        IsCompleteIn(list, null).Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void A_place_reads_and_replaces_its_own_record_and_no_other(string path)
    {
        var place = RecordPlaces.All.Single(place => place.Path == path);
        var given = new SelfVerification { Id = "v", Operator = "o", Plan = new(), Do = new(), CheckAndAction = new() };
        var record = (MeasureRecord)New(place.GetType().GetGenericArguments()[0]);

        var changed = place.With(given, record);

        place.In(given).Should().BeNull();
        place.In(changed).Should().BeSameAs(record);
        PathOf(changed, record).Should().Be(path);
        place.With(changed, record: null).Should().Be(given);
    }

    private static Type HolderOf(RecordList list) => list.GetType().GetGenericArguments()[0];

    private static Type EntryOf(RecordList list) => list.GetType().GetGenericArguments()[1];

    private static object New(Type type)
    {
        var made = Activator.CreateInstance(type)!;
        foreach (var id in type.GetProperties().Where(static property => property.Name is "Id" or "Operator"))
        {
            id.SetValue(made, "x");
        }

        return made;
    }

    private static bool IsListOfRecords(PropertyInfo property) =>
        property.PropertyType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
        && type.GetGenericArguments()[0].IsSubclassOf(typeof(PracticeEntry));

    private static IEnumerable<string> PlacesIn(Type holder, string path) =>
        holder.GetProperties().Where(static property => property.PropertyType.IsSubclassOf(typeof(MeasureRecord))).Select(property => path + NameOf(property));

    private static IEnumerable<string> Differences(object one, object other) =>
        one.GetType().GetProperties().Where(static property => property.GetIndexParameters().Length == 0)
            .Where(property => !Equals(property.GetValue(one), property.GetValue(other))).Select(NameOf);

    /// <summary>Where a record stands, found without the table.</summary>
    private static string? PathOf(object holder, MeasureRecord record) => holder.GetType().GetProperties().Select(property => property.GetValue(holder) switch
    {
        MeasureRecord found when ReferenceEquals(found, record) => NameOf(property),
        PlanPhase or DoPhase or CheckAndActionPhase when PathOf(property.GetValue(holder)!, record) is { } inner => NameOf(property) + "." + inner,
        _ => null,
    }).SingleOrDefault(static path => path is not null);

    private static bool? IsCompleteIn(RecordList list, object? holder)
    {
        var held = list.GetType().GetMethod("Of")!.Invoke(list, [holder])!;
        return (bool?)held.GetType().GetProperty("IsComplete")!.GetValue(held);
    }

    private static string NameOf(PropertyInfo property) => JsonNamingPolicy.CamelCase.ConvertName(property.Name);
}
