using System.Reflection;
using Ciip.Guideline.Tests.Formats.Json;
using Ciip.Guideline.Tests.Vocabulary;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>
/// Self-verifications that nobody would write but code can make: missing parts, links that lead nowhere, empty lists, records of
/// one id. The same number gives the same one.
/// </summary>
internal sealed class AnyVerification
{
    private static readonly string[] Words = ["a", "b", "c", "nowhere", "", " ", "a~/;%"];
    private static readonly GuidelineId[] Asked = [.. GuidelineCatalog.FourthEdition.Provisions.Where(IsAsked).Select(provision => (GuidelineId)provision), .. PdcaMeasure.All.Select(measure => (GuidelineId)measure)];
    private ulong state;

    private AnyVerification(int seed) => state = (ulong)seed;

    public static SelfVerification Of(int seed) => (SelfVerification)new AnyVerification(seed).Record(typeof(SelfVerification));

    private static bool IsAsked(Provision provision) => provision.Axis is ProvisionAxis.Practice or ProvisionAxis.Both;

    private object Record(Type type)
    {
        var record = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is not null))
        {
            var isRequired = ModelTypes.IsRequired(property);
            property.SetValue(record, isRequired || Next(4) > 0 ? Value(property.PropertyType) : null);
        }

        return record;
    }

    private object Value(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(string) ? Pick(Words)
            : type == typeof(bool) ? Next(2) == 0
            : type == typeof(int) ? Next(4)
            : type == typeof(PartialDate) ? PartialDate.Parse(Pick("2024", "2025", "2026", "2025-12-31", "2026-01-15", "2026-03"))
            : type == typeof(Interval) ? Interval.Parse(Pick("P1Y", "P3M", "P2W"))
            : type == typeof(GuidelineId) ? Pick(Asked)
            : type.IsEnum ? Enum.GetValues(type).GetValue(Next(Enum.GetValues(type).Length))!
            : type == typeof(IReadOnlyDictionary<GuidelineId, PracticeStatus>) ? Statuses()
            : type.IsGenericType ? List(type.GetGenericArguments()[0])
            : ModelTypes.Records.Contains(type) ? Record(type)
            : Pick([.. TermSet.Named(type.Name).All.Select(term => term.Self)]);
    }

    private Array List(Type element)
    {
        var list = Array.CreateInstance(element, Next(3));
        for (var i = 0; i < list.Length; i++)
        {
            list.SetValue(Value(element), i);
        }

        return list;
    }

    private Dictionary<GuidelineId, PracticeStatus> Statuses()
    {
        var statuses = new Dictionary<GuidelineId, PracticeStatus>();
        for (var i = Next(30); i > 0; i--)
        {
            statuses[Pick(Asked)] = (PracticeStatus)Record(typeof(PracticeStatus));
        }

        return statuses;
    }

    private T Pick<T>(params T[] choices) => choices[Next(choices.Length)];

    /// <summary>The next of a sequence that its start alone decides (SplitMix64).</summary>
    private int Next(int below)
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)below);
    }
}
