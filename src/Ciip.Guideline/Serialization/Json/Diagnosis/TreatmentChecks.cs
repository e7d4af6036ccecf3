using Ciip.Guideline.Common;

namespace Ciip.Guideline.Serialization.Json;

/// <summary>Checks on treatments, and on statuses where they say the same.</summary>
internal static class TreatmentChecks
{
    /// <summary>What a treatment or status says to be missing belongs to what it is about.</summary>
    public static void MissingLiesBelow(Node entry, Report report)
    {
        foreach (var item in entry["missing"]?.Items ?? [])
        {
            if (entry.Key is GuidelineId treated && item.Value is GuidelineId missing && !IsBelow(missing, treated))
            {
                report(item, JsonProblems.MissingElsewhere(missing, treated));
            }
        }
    }

    /// <summary>One of the members is given, and no other of them.</summary>
    public static Check ExactlyOneOf(params string[] members)
    {
        var names = Seq.Of(members);
        return (record, report) =>
        {
            var given = members.Count(name => record[name] is not null);
            if (given != 1)
            {
                report(record, JsonProblems.ReferenceTarget(names, given));
            }
        };
    }

    private static bool IsBelow(GuidelineId id, GuidelineId above)
    {
        if (above.Provision is not null || id == above)
        {
            return false;
        }

        for (var section = id.Section; section is not null; section = section.Parent)
        {
            if (section == above.Section)
            {
                return true;
            }
        }

        return false;
    }
}
