using System.Text.Json.Nodes;

namespace Ciip.Guideline.Tests.Laws;

/// <summary>Figures are intervals: what is known is at least so many, what may turn out at most so many, and an answer moves neither out.</summary>
internal static class FigureLaws
{
    public static IReadOnlyList<Law> All { get; } =
    [
        new("At least is no more than at most, of the same number", AtLeastIsLess),
        new("An answer about documents never moves a figure out of its interval", AnswerOnDocuments),
        new("An answer about practice never moves a figure out of its interval", AnswerInPractice),
        new("A word of completeness never moves a figure out of its interval", Completeness),
    ];

    private static IEnumerable<string> AtLeastIsLess(RandomModel model) =>
        Intervals(model.Report).Where(static one => one.Value.AtLeast.Numerator > one.Value.AtMost.Numerator || one.Value.AtLeast.Denominator != one.Value.AtMost.Denominator || one.Value.AtMost.Numerator > one.Value.AtMost.Denominator)
            .Select(static one => $"{one.Key}: {one.Value}");

    /// <summary>Not a decision: a decision against it is what "at least" does not count on.</summary>
    private static IEnumerable<string> AnswerOnDocuments(RandomModel model)
    {
        var chance = new Chance(model.Seed + 1);
        var open = model.Report.Standards.Set.Provisions
            .Where(static result => result.IsAsked && result.Outcome is StandardsOutcome.NotExamined or StandardsOutcome.Addressed)
            .SelectMany(static result => result.Claims.Where(static claim => claim.Value is ClaimValue.NotExamined or ClaimValue.Addressed).Select(claim => (result.Provision, claim.Document)))
            .ToList();
        if (open.Count == 0)
        {
            return [];
        }

        var (provision, document) = chance.Pick(open);
        var value = chance.Pick(["specified", "partly-specified", "not-specified"]);
        return Compared(model, Moves.InDocuments(model, standards => Moves.Treat(
            standards["documents"]!.AsArray().Single(one => one!["id"]!.GetValue<string>() == document.Id)!, provision.Id, new JsonObject { ["value"] = value, ["clauses"] = new JsonArray("1") })));
    }

    private static IEnumerable<string> AnswerInPractice(RandomModel model)
    {
        var chance = new Chance(model.Seed + 2);
        var open = model.Report.Practice?.Provisions.Where(static result => result.Outcome == PracticeOutcome.NotAssessed && result.Status is null).ToList() ?? [];
        if (open.Count == 0)
        {
            return [];
        }

        var provision = chance.Pick(open).Provision;
        var value = chance.Pick(["carried-out", "partly-carried-out", "not-carried-out", "planned", "no-occasion"]);
        return Compared(model, Moves.InPractice(model, practice =>
        {
            if (practice["statuses"] is not JsonObject statuses)
            {
                practice["statuses"] = statuses = [];
            }

            statuses[provision.Id] = new JsonObject { ["value"] = value, ["actors"] = new JsonArray("operator", "management-layer") };
        }));
    }

    /// <summary>Of a list, a record, the self-verification, the inventory or an examination.</summary>
    private static IEnumerable<string> Completeness(RandomModel model)
    {
        var chance = new Chance(model.Seed + 3);
        var inPractice = model.PracticeFile is { } practice ? Moves.UnsaidOfCompleteness(practice, typeof(SelfVerification)) : [];
        var inDocuments = model.StandardsFile is { } standards ? Moves.UnsaidOfCompleteness(standards, typeof(SafetyStandardsSet)) : [];
        return (inPractice.Count == 0 ? [] : Compared(model, Moves.InPractice(model, file => JsonPlace.Set(file, chance.Pick(inPractice), value: true))))
            .Concat(inDocuments.Count == 0 ? [] : Compared(model, Moves.InDocuments(model, file => JsonPlace.Set(file, chance.Pick(inDocuments), value: true))))
            .Concat(Compared(model, Moves.CloseInventory(model)))
            .Concat(Compared(model, Moves.InDocuments(model, static file =>
            {
                foreach (var document in file["documents"]!.AsArray())
                {
                    document!["examination"] = new JsonObject { ["extent"] = "complete" };
                }
            })));
    }

    /// <summary>
    /// Nothing is said where something turns into a contradiction, which is not an answer but a mistake found, where a list that is complete
    /// now leaves out what a service rests on (<c>II.2.f</c> is in part then, whatever a treatment says), nor where something is asked of
    /// others than before.
    /// </summary>
    private static IEnumerable<string> Compared(RandomModel model, RandomModel? answered)
    {
        if (answered is null || Outcomes.Differences(model.Report, answered.Report).Any(static one => one.After == "Contradicted" || (one.Provision.Id == "II.2.f" && one.Is("Specified", "PartlySpecified"))) || Outcomes.BorneByOne(model, answered).Count > 0)
        {
            return [];
        }

        var before = Intervals(model.Report);
        return Intervals(answered.Report)
            .Where(after => after.Value.AtLeast.Numerator < before[after.Key].AtLeast.Numerator || after.Value.AtMost.Numerator > before[after.Key].AtMost.Numerator)
            .Select(after => $"{after.Key}: {before[after.Key]} -> {after.Value}; {string.Join(", ", Outcomes.Differences(model.Report, answered.Report).Take(3))}");
    }

    private static Dictionary<string, (Figure AtLeast, Figure AtMost)> Intervals(EvaluationReport report) =>
        new[] { report.Standards.Set, report.Standards.InternalRules }
            .SelectMany(view => OutcomeLaws.ScopesOf(view).Select(scope => ($"{view.Kind} {scope.Scope}", (scope.Figures.SpecifiedAtLeast, scope.Figures.SpecifiedAtMost))))
            .Concat(report.Practice is { } practice ? OutcomeLaws.ScopesOf(practice).Select(static scope => ($"practice {scope.Scope}", (scope.Figures.CarriedOutAtLeast, scope.Figures.CarriedOutAtMost))) : [])
            .ToDictionary(static one => one.Item1, static one => one.Item2, StringComparer.Ordinal);
}
