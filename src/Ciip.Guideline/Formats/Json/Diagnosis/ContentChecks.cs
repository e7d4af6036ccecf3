namespace Ciip.Guideline.Formats.Json;

/// <summary>Walks a value and runs every check: what holds for all records, lists and maps, and what belongs to a type.</summary>
internal static class ContentChecks
{
    public static void Run(Node node, Report report)
    {
        switch (node.Shape.Kind)
        {
            case JsonShapeKind.Record:
                RunRecord(node, report);
                break;
            case JsonShapeKind.List:
                RunList(node, report);
                break;
            case JsonShapeKind.Map:
                foreach (var value in node.Items)
                {
                    RunElement(value, report);
                }

                break;
            case JsonShapeKind.Integer when node.Value is int number && number < node.Shape.Minimum:
                report(node, JsonProblems.BadNumber(node.Shape.Minimum));
                break;
            default:
                if (node.Shape.IsPlainText && node.Value is string text && text.Trim().Length == 0)
                {
                    report(node, JsonProblems.EmptyText());
                }

                break;
        }
    }

    private static void RunRecord(Node record, Report report)
    {
        foreach (var member in record.Shape.VisitedMembers)
        {
            if (record.ToCheck(member) is { } value)
            {
                Run(value, report);
            }
        }

        if (record.IsWhole)
        {
            foreach (var check in record.Shape.Checks)
            {
                check(record, report);
            }
        }
    }

    private static void RunList(Node list, Report report)
    {
        var id = list.Shape.Element!.Id;
        var seen = id is null ? null : new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            RunElement(item, report);
            if (id is not null && !item.IsNull && item[id] is { Value: string text } at && !seen!.Add(text))
            {
                report(at, JsonProblems.DuplicateId(text));
            }
        }
    }

    /// <summary>System.Text.Json lets null pass as an element, whatever the type says.</summary>
    private static void RunElement(Node element, Report report)
    {
        if (element.IsNull)
        {
            report(element, JsonProblems.NullNotAllowed());
        }
        else
        {
            Run(element, report);
        }
    }
}
