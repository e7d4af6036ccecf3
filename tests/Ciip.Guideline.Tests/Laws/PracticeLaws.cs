using System.Reflection;
using System.Text.Json.Nodes;
using Ciip.Guideline.Tests.Formats.Json;

namespace Ciip.Guideline.Tests.Laws;

/// <summary>How outcomes in practice follow from lists and dates.</summary>
internal static class PracticeLaws
{
    /// <summary>Demands that each member of one list be met by some member of another: the provisions, and the word of the other list.</summary>
    private static readonly (string Provisions, string Record, string Word)[] Ranges =
    [
        ("II.6.1.5(1).", "/plan/securityRequirements", "requirementsAreComplete"),
        ("II.6.1.5(2).a", "/plan/technicalMeasures", "measuresAreComplete"),
        ("II.6.1.5(3).a", "/plan/operationalProcedures", "proceduresAreComplete"),
        ("II.6.1.5(3).d", "/plan/operationalProcedures", "maintenanceIsComplete"),
        ("II.6.2.2(1).a", "/do/monitoring", "systemsAreComplete"),
        ("II.6.2.2(1).b", "/do/monitoring", "systemsAreComplete"),
        ("II.6.2.3(2).", "/do/malfunctionExplanation", "informationActionsAreComplete"),
        ("II.6.3.1.k", "/checkAndAction/ordinaryVerification", "analysesAreComplete"),
        ("II.6.3.2.d", "/checkAndAction/malfunctionVerification", "risksAreComplete"),
        ("II.6.3.2.e", "/checkAndAction/malfunctionVerification", "analysesAreComplete"),
    ];

    public static IReadOnlyList<Law> All { get; } =
    [
        new("Closing a list changes only what was not assessed", Closing),
        new("Once every member is met, the list that meets them may be open", RangeOpen),
        new("A record after the as-of date changes nothing but QUA102", Later),
        new("Not asked replaces silence only", NotAsked),
        new("What a third party made from published facts lacks nothing that is not stated", Published),
    ];

    /// <summary>Or a decision of the documents that was taken over while nothing spoke; or it is found that status and record disagree.</summary>
    private static IEnumerable<string> Closing(RandomModel model)
    {
        if (model.PracticeFile is not { } file)
        {
            return [];
        }

        var unsaid = Moves.UnsaidOfCompleteness(file, typeof(SelfVerification)).Where(static pointer => !pointer.EndsWith("/isComplete", StringComparison.Ordinal)).ToList();
        if (unsaid.Count == 0)
        {
            return [];
        }

        var pointer = new Chance(model.Seed).Pick(unsaid);
        var closed = Moves.InPractice(model, practice => JsonPlace.Set(practice, pointer, value: true))!;
        return Outcomes.InPractice(model.Report, closed.Report)
            .Where(one => one.Before != "NotAssessed" && one.After != "Contradicted" && !model.Report.Practice![one.Provision].IsTakenOver)
            .Select(one => $"{pointer}: {one}");
    }

    private static IEnumerable<string> RangeOpen(RandomModel model)
    {
        foreach (var (provisions, record, word) in Ranges)
        {
            if (model.PracticeFile is null || JsonPlace.Find(model.PracticeFile, record) is not JsonObject)
            {
                continue;
            }

            var met = model.Report.Practice!.Provisions
                .Where(result => result.Provision.Id.StartsWith(provisions, StringComparison.Ordinal) && result.Outcome == PracticeOutcome.CarriedOut && result.Status is null)
                .Select(static result => result.Provision).ToHashSet();
            if (met.Count == 0)
            {
                continue;
            }

            var open = Moves.InPractice(model, file => JsonPlace.Set(file, $"{record}/{word}", value: false))!;
            foreach (var one in Outcomes.InPractice(model.Report, open.Report).Where(one => met.Contains(one.Provision)))
            {
                yield return $"{word}: {one}";
            }
        }
    }

    /// <summary>
    /// It is not there: it shows nothing, lacks nothing, and is no member. Only of a list that says "none" by being empty it takes that
    /// word away: a list that holds nothing but later records is not stated.
    /// </summary>
    private static IEnumerable<string> Later(RandomModel model)
    {
        if (model.PracticeFile is not { } file || model.AsOf is null)
        {
            return [];
        }

        var lists = DatedLists(file).ToList();
        if (lists.Count == 0)
        {
            return [];
        }

        var chance = new Chance(model.Seed);
        var (pointer, date) = chance.Pick(lists);
        var maker = new ModelMaker(chance);
        var later = Moves.InPractice(model, practice =>
        {
            var record = maker.Record(ModelTypes.At(typeof(SelfVerification), pointer).Type.GetGenericArguments()[^1]);
            record["id"] = "later";
            record[date] = "2031-01-01";
            if (JsonPlace.Find(practice, pointer) is JsonArray list)
            {
                list.Add(record);
            }
            else
            {
                JsonPlace.Set(practice, pointer, new JsonArray(record));
            }

            new ModelMender(chance, maker).Mend<SelfVerification>(practice);
        });
        if (later is null || JsonPlace.Find(later.PracticeFile!, pointer) is not JsonArray added || added.Count == 0 || added[^1]?[date]?.ToString() != "2031-01-01"
            || !JsonNode.DeepEquals(WithoutLast(later.PracticeFile!, pointer, isList: JsonPlace.Find(file, pointer) is not null), file))
        {
            return [];
        }

        var (before, after) = (Said(model.Report).ToHashSet(StringComparer.Ordinal), Said(later.Report).ToHashSet(StringComparer.Ordinal));
        before.SymmetricExceptWith(after);
        return Outcomes.InPractice(model.Report, later.Report).Select(static one => one.ToString()).Concat(before).Select(one => $"{pointer}: {one}");
    }

    /// <summary>The self-verification but for the record: another link that the record makes the mender mend is another change.</summary>
    private static JsonObject WithoutLast(JsonObject practice, string pointer, bool isList)
    {
        var without = practice.DeepClone().AsObject();
        if (isList)
        {
            var list = JsonPlace.Find(without, pointer)!.AsArray();
            list.RemoveAt(list.Count - 1);
        }
        else
        {
            JsonPlace.Remove(without, pointer);
        }

        return without;
    }

    /// <summary>The lists of records with a date of their own that hold a record, or that a record could state, and the member of that date.</summary>
    private static IEnumerable<(string Pointer, string Date)> DatedLists(JsonObject file) =>
        JsonPlace.All(file).Prepend(string.Empty)
            .Where(pointer => JsonPlace.Find(file, pointer) is JsonObject && ModelReach.Records.Contains(ModelTypes.At(typeof(SelfVerification), pointer).Type))
            .SelectMany(static pointer => ModelMaker.PropertiesOf(ModelTypes.At(typeof(SelfVerification), pointer).Type)
                .Where(static property => ModelMaker.IsList(property.PropertyType)).Select(property => $"{pointer}/{ModelMaker.Name(property)}"))
            .Where(pointer => JsonPlace.Find(file, pointer) is null or JsonArray { Count: > 0 })
            .Select(static pointer => (pointer, OwnDateOf(pointer)!))
            .Where(static list => list.Item2 is not null);

    private static IEnumerable<string> Said(EvaluationReport report) =>
        report.Outcomes.Where(static outcome => outcome.Rule.Id != "QUA102" && outcome.Verdict != Verdict.NotApplicable)
            .Select(static outcome => $"{outcome.Rule.Id} {outcome.Place.Key} {outcome.Verdict} {outcome.Level} {string.Join(" ", outcome.Provisions.Select(static provision => provision.Id))}");

    /// <summary>The member that says when a record of a list happened, or began to hold.</summary>
    private static string? OwnDateOf(string pointer)
    {
        var type = ModelTypes.At(typeof(SelfVerification), pointer).Type;
        var element = type.IsGenericType ? type.GetGenericArguments()[^1] : type;
        PropertyInfo? Find(string name) => element.GetProperty(name);
        return !ModelReach.Records.Contains(element) || Find("Id") is null ? null
            : new[] { "On", "InForceFrom", "OperatedFrom" }.Where(name => Find(name) is not null).Select(static name => char.ToLowerInvariant(name[0]) + name[1..]).FirstOrDefault();
    }

    /// <summary>Nothing is stated to be missing once there is no status, no word of completeness, no "no", and nothing empty.</summary>
    private static IEnumerable<string> Published(RandomModel model)
    {
        var published = Moves.InPractice(model, static practice =>
        {
            practice["madeBy"] = "published-facts";
            practice.Remove("statuses");
            foreach (var pointer in JsonPlace.All(practice).Reverse().Where(pointer => SaysNo(practice, pointer)).ToList())
            {
                JsonPlace.Remove(practice, pointer);
            }
        });
        return published is null ? [] : published.Report.Practice!.Provisions
            .Where(static result => result.Outcome is PracticeOutcome.NotCarriedOut or PracticeOutcome.PartlyCarriedOut)
            .Select(static result => result.ToString());
    }

    /// <summary>
    /// What was not in force in the period is stated not to have been, groups left out of an audience to be left out, and a purpose of the
    /// revision that is the purpose of the protection to be no other.
    /// </summary>
    private static bool SaysNo(JsonObject practice, string pointer) =>
        pointer is "/period" || pointer.EndsWith("/groupsLeftOut", StringComparison.Ordinal) || pointer.EndsWith("Complete", StringComparison.Ordinal)
        || (pointer is "/plan/basicPolicy/revisionPurpose" && JsonNode.DeepEquals(JsonPlace.Find(practice, pointer), JsonPlace.Find(practice, "/plan/basicPolicy/protectionPurpose")))
        || JsonPlace.Find(practice, pointer) switch
        {
            JsonArray list => list.Count == 0,
            JsonValue value => (value.TryGetValue<bool>(out var flag) && !flag) || (value.TryGetValue<string>(out var text) && text.Length == 0),
            _ => false,
        };

    private static IEnumerable<string> NotAsked(RandomModel model) =>
        model.Report.Standards.Set.Provisions
            .Where(static result => result.Outcome == StandardsOutcome.NotAsked && Outcomes.IsPlain(result.Provision))
            .Where(static result => result.Claims.Any(static claim => claim.Value is not (ClaimValue.NotSpecified or ClaimValue.NotExamined or ClaimValue.SpecifiedElsewhere)))
            .Select(static result => result.ToString());
}
