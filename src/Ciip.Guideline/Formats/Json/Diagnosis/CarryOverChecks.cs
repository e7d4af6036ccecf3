using Ciip.Guideline.Crosswalks;

namespace Ciip.Guideline.Formats.Json;

/// <summary>Checks on a carry-over: its editions are later ones, and each row says what its relation needs and no more.</summary>
internal static class CarryOverChecks
{
    /// <summary>An edition was issued after the 4th.</summary>
    public static void EditionsAreLater(Node carryOver, Report report)
    {
        var start = GuidelineCatalog.FourthEdition.Edition.IssuedOn!;
        foreach (var edition in Records(carryOver, "editions"))
        {
            if (edition.ValueOf("issuedOn") is PartialDate date && date.IsAfter(start) == false)
            {
                report(edition["issuedOn"]!, JsonProblems.NotLater(date, start));
            }
        }
    }

    /// <summary>An edition follows another of the list, and never itself by way of others.</summary>
    public static void EditionsFollowEachOther(Node carryOver, Report report)
    {
        var before = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var edition in Records(carryOver, "editions"))
        {
            if (edition.ValueOf("id") is string id && edition.ValueOf("follows") is string follows)
            {
                before[id] = follows;
            }
        }

        NameEditions(carryOver, Records(carryOver, "editions").Select(static edition => edition["follows"]), report);
        var circles = Circles(before);
        foreach (var edition in Records(carryOver, "editions"))
        {
            if (edition.ValueOf("id") is string id && edition["follows"] is { } at && circles.Contains(id))
            {
                report(at, JsonProblems.Circle(id));
            }
        }
    }

    /// <summary>A row leads to an edition of the list.</summary>
    public static void RowsNameEditions(Node carryOver, Report report) =>
        NameEditions(carryOver, Records(carryOver, "rows").Select(static row => row["edition"]), report);

    /// <summary>A row has a source, except where something is new; a place and a basis, except where nobody has looked or it is gone.</summary>
    public static void SaysWhatItsRelationNeeds(Node row, Report report)
    {
        if (row.ValueOf("relation") is not CarryOverRelation relation)
        {
            return;
        }

        var (isNew, isUnknown) = (relation == CarryOverRelation.New, relation == CarryOverRelation.Unknown);
        State(row, "from", relation, isNeeded: !isNew, report);
        State(row, "to", relation, isNeeded: !isUnknown && relation != CarryOverRelation.Dropped, report);
        State(row, "basis", relation, isNeeded: !isUnknown, report);
        State(row, "confidence", relation, isNeeded: !isUnknown, report);
    }

    /// <summary>A source has one row for an edition, and so has what is new there.</summary>
    public static void EachSourceOnce(Node carryOver, Report report)
    {
        var seen = new HashSet<(string, string)>();
        foreach (var row in Records(carryOver, "rows"))
        {
            if (row.ValueOf("edition") is not string edition)
            {
                continue;
            }

            if (row["from"] is { Value: GuidelineId from } at)
            {
                if (!seen.Add((edition, from.Text)))
                {
                    report(at, JsonProblems.DuplicateCarryOver(from.Text, edition));
                }

                continue;
            }

            foreach (var theme in row["to"]?.Items ?? [])
            {
                // No id starts with a space, so that a theme is never taken for one.
                if (theme.Value is string name && !seen.Add((edition, " " + name)))
                {
                    report(theme, JsonProblems.DuplicateCarryOver(name, edition));
                }
            }
        }
    }

    private static void State(Node row, string member, CarryOverRelation relation, bool isNeeded, Report report)
    {
        var value = row[member];
        var isStated = value is not null && !value.IsNull && (value.Shape.Kind != JsonShapeKind.List || value.Items.Any());
        if (isNeeded && !isStated)
        {
            report(value ?? row, JsonProblems.NeededByRelation(member, EnumTokens.Of(relation)));
        }
        else if (!isNeeded && isStated)
        {
            report(value!, JsonProblems.RuledOutByRelation(member, EnumTokens.Of(relation)));
        }
    }

    private static void NameEditions(Node carryOver, IEnumerable<Node?> references, Report report)
    {
        if (carryOver["editions"] is { } editions)
        {
            IdChecks.Name(references.OfType<Node>(), "editions", editions, report);
        }
    }

    /// <summary>The ids that lead back to themselves. Each is walked once, however long the chain.</summary>
    private static HashSet<string> Circles(Dictionary<string, string> before)
    {
        var circles = new HashSet<string>(StringComparer.Ordinal);
        var walkOf = new Dictionary<string, int>(StringComparer.Ordinal);
        var walk = 0;
        foreach (var start in before.Keys)
        {
            walk++;
            var at = start;
            while (!walkOf.ContainsKey(at) && before.TryGetValue(at, out var next))
            {
                walkOf.Add(at, walk);
                at = next;
            }

            while (walkOf.TryGetValue(at, out var of) && of == walk && circles.Add(at))
            {
                at = before[at];
            }
        }

        return circles;
    }

    private static IEnumerable<Node> Records(Node root, string list) => root[list]?.Items.Where(static item => !item.IsNull) ?? [];
}
