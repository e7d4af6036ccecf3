namespace Ciip.Guideline.Formats.Json;

/// <summary>Checks on the statuses of a self-verification.</summary>
internal static class StatusChecks
{
    /// <summary>A status is given to a measure, or to a provision that shows in practice.</summary>
    public static void AreOfPractice(Node verification, Report report)
    {
        foreach (var status in verification["statuses"]?.Items ?? [])
        {
            if (status.Key is GuidelineId id && !IsOfPractice(id))
            {
                report(status, JsonProblems.NotOfPractice(id));
            }
        }
    }

    /// <summary>Whether an id can have a status.</summary>
    public static bool IsOfPractice(GuidelineId id) =>
        id.Provision is { } provision
            ? provision.Axis is ProvisionAxis.Practice or ProvisionAxis.Both
            : id.Section.Item?.Measure is not null;
}
