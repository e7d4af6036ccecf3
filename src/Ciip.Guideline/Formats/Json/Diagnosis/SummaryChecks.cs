namespace Ciip.Guideline.Formats.Json;

/// <summary>Checks on the numbers of summaries: what is counted over the same subjects adds up to as many.</summary>
internal static class SummaryChecks
{
    /// <summary>A subject names one operator and one sector, and so does what it carries out.</summary>
    public static void NamesOneOperator(Node subject, Report report)
    {
        if (subject["practice"] is { } practice)
        {
            IsSame("operator", subject, practice, report);
            IsSame("sector", subject, practice, report);
        }
    }

    /// <summary>The sectors, each once, add up to all; and nobody was evaluated who did not come.</summary>
    public static void SectorsAddUp(Node summary, Report report)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var evaluated = 0L;
        foreach (var sector in summary["sectors"]?.Items ?? [])
        {
            if (!sector.IsNull)
            {
                evaluated += NumberOf(sector, "evaluated") ?? 0;
                if (!seen.Add(sector.ValueOf("sector")?.ToString() ?? string.Empty))
                {
                    report(sector["sector"] ?? sector, JsonProblems.DuplicateId(sector.ValueOf("sector")?.ToString() ?? "null"));
                }
            }
        }

        IsEqual(summary, "evaluated", evaluated, report);
        IsAtMost(summary, "evaluated", NumberOf(summary, "respondents"), report);
    }

    /// <summary>Each provision and each item counts every subject of the sector once.</summary>
    public static void SubjectsAddUp(Node sector, Report report)
    {
        var (evaluated, documents, practice, both) = (NumberOf(sector, "evaluated"), NumberOf(sector, "withDocuments"), NumberOf(sector, "withPractice"), NumberOf(sector, "withBoth"));
        IsAtMost(sector, "evaluated", NumberOf(sector, "population"), report);
        IsAtMost(sector, "withDocuments", evaluated, report);
        IsAtMost(sector, "withPractice", evaluated, report);
        IsAtMost(sector, "withBoth", Least(documents, practice), report);
        IsAtMost(sector, "evaluated", documents + (practice ?? 0) - (both ?? 0), report);
        foreach (var item in sector["items"]?.Items ?? [])
        {
            IdIs(item, static id => id.NamesItem, report);
            OfItem(item, "set", documents, report);
            OfItem(item, "internalRules", documents, report);
        }

        foreach (var provision in sector["provisions"]?.Items ?? [])
        {
            IdIs(provision, static id => id.Provision is not null, report);
            if (!provision.IsNull)
            {
                OfView(provision["set"], documents, report);
                OfView(provision["internalRules"], documents, report);
                AddsUp(provision["practice"]?["outcomes"], practice, report);
                AddsUpToAtMost(provision["gaps"], both, report);
                AddsUpToAtMost(provision["internalRulesGaps"], both, report);
            }
        }
    }

    private static void OfItem(Node item, string view, long? documents, Report report)
    {
        if (!item.IsNull && item[view] is { } counts)
        {
            AddsUp(counts["states"], documents, report);
            AddsUpToAtMost(counts["extents"], documents, report);
        }
    }

    private static void OfView(Node? view, long? documents, Report report)
    {
        AddsUp(view?["outcomes"], documents, report);
        AddsUpToAtMost(view?["provisional"], documents, report);
    }

    private static void IdIs(Node entry, Func<GuidelineId, bool> isOfKind, Report report)
    {
        if (entry.Key is GuidelineId id && !isOfKind(id))
        {
            report(entry, JsonProblems.UnknownId(id.Text, []));
        }
    }

    private static void IsSame(string name, Node subject, Node practice, Report report)
    {
        if (subject.ValueOf(name) is { } one && practice.ValueOf(name) is { } other && !one.Equals(other))
        {
            report(practice[name]!, JsonProblems.OtherOperator(other.ToString()!, one.ToString()!));
        }
    }

    private static void AddsUp(Node? counts, long? expected, Report report)
    {
        if (counts is { IsWhole: true } && expected is { } number && SumOf(counts) is var sum && sum != number)
        {
            report(counts, JsonProblems.CountsDiffer(sum, number));
        }
    }

    private static void AddsUpToAtMost(Node? counts, long? most, Report report)
    {
        if (counts is { IsWhole: true } && most is { } number && SumOf(counts) is var sum && sum > number)
        {
            report(counts, JsonProblems.CountsDiffer(sum, number));
        }
    }

    private static void IsEqual(Node record, string name, long expected, Report report)
    {
        if (NumberOf(record, name) is { } number && number != expected)
        {
            report(record[name]!, JsonProblems.CountsDiffer(number, expected));
        }
    }

    private static void IsAtMost(Node record, string name, long? most, Report report)
    {
        if (NumberOf(record, name) is { } number && number > most)
        {
            report(record[name]!, JsonProblems.CountsDiffer(number, most.Value));
        }
    }

    private static long? Least(long? one, long? other) => one < other ? one : other;

    private static long SumOf(Node counts) => counts.Items.Sum(static count => count.Value is int number ? (long)number : 0);

    private static long? NumberOf(Node record, string name) => record.ValueOf(name) is int number ? number : null;
}
