using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats.Json;

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

    /// <summary>A clue says where it is, and claims nothing: it takes no member that would; only a clue stands in another document.</summary>
    public static void ClueClaimsNothing(Node treatment, Report report)
    {
        if (!treatment.IsWhole || treatment.ValueOf("value") is not TreatmentValue value)
        {
            return;
        }

        if (value != TreatmentValue.Mentioned)
        {
            if (treatment["mentionedIn"] is { } place)
            {
                report(place, JsonProblems.OnlyOfClue("mentionedIn"));
            }

            return;
        }

        if (treatment["clauses"]?.Items.Any() != true && string.IsNullOrWhiteSpace(treatment.ValueOf("note") as string))
        {
            report(treatment["value"]!, JsonProblems.ClueWithoutPlace());
        }

        foreach (var member in NotOfClue)
        {
            if (treatment[member] is { } claimed)
            {
                report(claimed, JsonProblems.NotOfClue(member));
            }
        }
    }

    private static readonly string[] NotOfClue =
        ["missing", "missingInWords", "target", "targetLevel", "countermeasureClasses", "responsible", "decision"];

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
