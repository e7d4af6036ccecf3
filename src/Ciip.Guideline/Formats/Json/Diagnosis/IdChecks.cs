namespace Ciip.Guideline.Formats.Json;

/// <summary>Checks on ids that refer to records of the same document.</summary>
internal static class IdChecks
{
    /// <summary>Every id in a member of one list's records names a record of another list, where that list is given.</summary>
    public static Check NamesRecordsOf(string target, string source, string member) => (record, report) =>
    {
        if (record[source] is { } records && record[target] is { } list)
        {
            var references = records.Items.SelectMany(item => item.IsNull ? [] : item[member]?.Items ?? []);
            Name(references, target, list, report);
        }
    };

    /// <summary>A malfunction strikes a service of the scope, where those are given.</summary>
    public static void MalfunctionsNameServices(Node document, Report report)
    {
        if (document["causes"]?["malfunctions"] is { } malfunctions && document["scope"]?["services"] is { } services)
        {
            var references = malfunctions.Items.Select(static item => item.IsNull ? null : item["service"]).OfType<Node>();
            Name(references, "services", services, report);
        }
    }

    /// <summary>An outcome of a report is one of its rules'.</summary>
    public static void OutcomesNameRules(Node file, Report report)
    {
        if (file["outcomes"] is { } outcomes && file["rules"] is { } rules)
        {
            Name(outcomes.Items.Select(static item => item.IsNull ? null : item["rule"]).OfType<Node>(), "rules", rules, report);
        }
    }

    /// <summary>Each id names a record of a list.</summary>
    public static void Name(IEnumerable<Node> references, string listName, Node list, Report report)
    {
        var known = new Lazy<KnownIds>(() => KnownIds.OfRecords(list));
        foreach (var reference in references)
        {
            if (reference.Value is string id && known.Value.Lacks(id))
            {
                report(reference, JsonProblems.DanglingId(id, listName, known.Value.All));
            }
        }
    }
}
