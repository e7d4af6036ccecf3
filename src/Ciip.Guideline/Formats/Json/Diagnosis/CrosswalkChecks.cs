namespace Ciip.Guideline.Formats.Json;

/// <summary>Checks on the rows of a crosswalk.</summary>
internal static class CrosswalkChecks
{
    /// <summary>No two rows lead from the same id to the same control: which relation would hold?</summary>
    public static void EachPairOnce(Node crosswalk, Report report)
    {
        var seen = new HashSet<(GuidelineId, string)>();
        foreach (var mapping in crosswalk["mappings"]?.Items ?? [])
        {
            if (!mapping.IsNull && mapping["from"] is { Value: GuidelineId from } && mapping["control"] is { Value: string control } at && !seen.Add((from, control)))
            {
                report(at, JsonProblems.DuplicateMapping(from, control));
            }
        }
    }
}
