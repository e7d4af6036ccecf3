using System.Collections;
using System.Reflection;
using System.Text.Json;
using Ciip.Guideline.Formats.Json;
using Ciip.Guideline.Tests.Crosswalks;
using Ciip.Guideline.Tests.Evaluation;
using Ciip.Guideline.Tests.Evaluation.Summaries;
using Ciip.Guideline.Tests.Formats.Json.Reports;

namespace Ciip.Guideline.Tests.Formats.Json;

/// <summary>Records of every type of the model, taken from full files, and each by itself as JSON.</summary>
internal static class ModelRecords
{
    /// <summary>Every record in the full set, in the statuses and of the reference operator, those of a report, of a crosswalk and of a summary.</summary>
    public static IReadOnlyList<object> All { get; } =
        [.. In(FullDocument.Set), .. In(FullDocument.Statuses), .. In(ReferenceOperator.Read()), .. In(FullReport.File), .. In(FullCrosswalk.Value), .. In(FullCarryOver.Value), .. FullSummary.All.SelectMany(In)];

    public static string Write(object record) => JsonSerializer.Serialize(record, JsonContract.Embedded.GetTypeInfo(record.GetType()));

    public static object Read(string json, Type type) => JsonSerializer.Deserialize(json, JsonContract.Embedded.GetTypeInfo(type))!;

    /// <summary>A copy in which one property is something else.</summary>
    public static object With(object record, PropertyInfo property, object? value)
    {
        var copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        property.SetValue(copy, value);
        return copy;
    }

    private static IEnumerable<object> In(object? value) => value switch
    {
        null or string => [],
        KeyValuePair<GuidelineId, Treatment> treatment => In(treatment.Value),
        KeyValuePair<GuidelineId, PracticeStatus> status => In(status.Value),
        KeyValuePair<GuidelineId, ItemSummary> item => In(item.Value),
        KeyValuePair<GuidelineId, ProvisionSummary> provision => In(provision.Value),
        IEnumerable items => items.Cast<object>().SelectMany(In),
        _ when ModelTypes.Records.Contains(value.GetType()) => ModelTypes.Statable(value.GetType()).SelectMany(property => In(property.GetValue(value))).Prepend(value),
        _ => [],
    };
}
