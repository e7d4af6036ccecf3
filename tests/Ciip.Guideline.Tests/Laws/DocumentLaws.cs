using System.Text.Json.Nodes;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Laws;

/// <summary>How outcomes on documents follow from what each document says, and what a further document changes.</summary>
internal static class DocumentLaws
{
    private static readonly GuidelineCatalog Catalog = GuidelineCatalog.FourthEdition;

    public static IReadOnlyList<Law> All { get; } =
    [
        new("What tier 1 contains is never set aside", Tier1Stands),
        new("The own view counts in that of all documents", OwnCounts),
        new("A document twice changes no outcome and no figure", Twice),
        new("A further document that was read and is silent changes nothing", Silent),
        new("A further document that was not read changes at most absent to not examined", Unread),
        new("Closing the inventory changes at most not examined to absent", Closing),
        new("A further positive claim never lowers an outcome, except to contradicted", Positive),
        new("Another order of documents and records changes nothing", Order),
        new("A group of alternatives is one unit", Groups),
        new("What is said of one provision of a measure changes none of its others", OneByOne),
        new("What a document dates after the as-of date changes nothing but QUA102", Later),
    ];

    private static IEnumerable<string> Tier1Stands(RandomModel model) =>
        model.Report.Standards.Set.Provisions
            .Where(static result => Outcomes.IsPlain(result.Provision) && result.Outcome is StandardsOutcome.NotAdopted or StandardsOutcome.NotRelevant)
            .Where(static result => result.Claims.Any(static claim => claim.Document.Tier == DocumentTier.EnforceableStandards && IsPositive(claim.Value)))
            .Select(static result => result.ToString());

    private static IEnumerable<string> OwnCounts(RandomModel model)
    {
        var (set, own) = (model.Report.Standards.Set, model.Report.Standards.InternalRules);
        foreach (var (all, alone) in set.Provisions.Zip(own.Provisions).Where(static pair => Outcomes.IsPlain(pair.First.Provision) && pair.First.Outcome != StandardsOutcome.NotAsked))
        {
            var tier1 = all.Claims.Any(static claim => claim.Document.Tier == DocumentTier.EnforceableStandards && (IsPositive(claim.Value) || claim.Value == ClaimValue.SpecifiedElsewhere));
            var holds = alone.Outcome switch
            {
                StandardsOutcome.Contradicted => all.Outcome == StandardsOutcome.Contradicted,
                StandardsOutcome.Specified or StandardsOutcome.PartlySpecified or StandardsOutcome.Addressed => all.Outcome == StandardsOutcome.Contradicted || all.Outcome.Strength() >= alone.Outcome.Strength(),
                StandardsOutcome.NotAdopted or StandardsOutcome.NotRelevant => all.Outcome == alone.Outcome || all.Outcome == StandardsOutcome.Contradicted || tier1,
                _ => true,
            };
            if (!holds)
            {
                yield return $"{all.Provision.Id}: own {alone.Outcome}, set {all.Outcome}";
            }
        }
    }

    private static IEnumerable<string> Twice(RandomModel model) => WithDocument(model, static document =>
    {
        var copy = document.DeepClone().AsObject();
        copy["id"] = "copy";
        return copy;
    }).SelectMany(more => Outcomes.Differences(model.Report, more.Report).Select(static one => one.ToString())
        .Concat(Outcomes.Figures(model.Report) == Outcomes.Figures(more.Report) ? [] : ["figures"]));

    private static IEnumerable<string> Silent(RandomModel model) => ReferToTiers(model) ? [] : WithDocument(model, static document => Further(document, isRead: true))
        .SelectMany(more => Outcomes.Differences(model.Report, more.Report)
            .Where(static one => Outcomes.IsPlain(one.Provision) && !(one.Provision.Kind == ProvisionKind.Conduct && one.Is("Absent", "NotExamined")))
            .Where(one => one.Of != "Own" || model.Report.Standards.InternalRules.Documents.Count > 0))
        .Select(static one => one.ToString());

    private static IEnumerable<string> Unread(RandomModel model) => ReferToTiers(model) ? [] : WithDocument(model, static document => Further(document, isRead: false))
        .SelectMany(more => Outcomes.Differences(model.Report, more.Report).Where(static one => one.Of != "practice" && Outcomes.IsPlain(one.Provision) && !one.Is("Absent", "NotExamined")))
        .Select(static one => one.ToString());

    private static IEnumerable<string> Closing(RandomModel model) => Moves.CloseInventory(model) is not { } closed ? [] :
        Outcomes.DifferencesOfUnits(model.Report, closed.Report)
            .Where(static one => !one.Is("NotExamined", "Absent") && !IsOfMembers(one))
            .Where(one => !Outcomes.BorneByOne(model, closed).Contains(one.Provision))
            .Select(static one => one.ToString());

    /// <summary>
    /// Of measures, malfunctions, services or documents, some are silent then of which it was not known before: what is asked of each is there in part
    /// (16.17). Of malfunctions of which none is marked as likely, it is known then that none is (what is absent and not asked is shown as not asked).
    /// </summary>
    private static bool IsOfMembers(OutcomeDiffers one) =>
        (one.Provision.Id is "II.2.e" or "II.2.f" or "II.3.b" or "II.5.a" or "II.6.a" && one.Is("Addressed", "PartlySpecified")) || (one.Provision.Id == "II.3.b" && (one.Is("Addressed", "Absent") || one.Is("Addressed", "NotAsked")));

    /// <summary>Absent, not examined, a decision, addressed, in part, specified: in that order.</summary>
    private static IEnumerable<string> Positive(RandomModel model)
    {
        var chance = new Chance(model.Seed);
        var provision = chance.Pick([.. Catalog.Provisions.Where(static provision => provision.Axis == ProvisionAxis.Both)]);
        var more = Moves.InDocuments(model, standards =>
        {
            var documents = standards["documents"]!.AsArray();
            if (documents.Count > 0)
            {
                var further = Further(chance.Pick([.. documents])!, isRead: false);
                Moves.Treat(further, provision.Id, new JsonObject { ["value"] = chance.Pick(["specified", "partly-specified", "addressed"]), ["clauses"] = new JsonArray("1") });
                documents.Add(further);
            }
        });
        return more is null || !Outcomes.IsPlain(provision) ? [] :
            new[] { (model.Report.Standards.Set, more.Report.Standards.Set), (model.Report.Standards.InternalRules, more.Report.Standards.InternalRules) }
                .Select(pair => (Before: pair.Item1[provision], After: pair.Item2[provision]))
                .Where(static pair => pair.After.Outcome != StandardsOutcome.Contradicted && pair.After.Outcome.Strength() < pair.Before.Outcome.Strength())
                .Select(static pair => $"{pair.Before} -> {pair.After}");
    }

    private static IEnumerable<string> Order(RandomModel model)
    {
        var other = Moves.Reversed(model);
        foreach (var one in Outcomes.Differences(model.Report, other.Report))
        {
            yield return one.ToString();
        }

        var before = Said(model.Report);
        before.SymmetricExceptWith(Said(other.Report));
        foreach (var letters in before.GroupBy(Letters).Where(static same => same.Count() % 2 != 0))
        {
            yield return letters.First();
        }

        if (Outcomes.Figures(model.Report) != Outcomes.Figures(other.Report))
        {
            yield return "figures";
        }
    }

    /// <summary>What is said, and asked, word by word.</summary>
    private static HashSet<string> Said(EvaluationReport report) =>
    [
        .. report.Outcomes.Select(static outcome => $"{outcome.Rule.Id} {outcome.Place.Key} {outcome.Verdict} {outcome.Level} {outcome.Message.In(Language.English)} {Ids(outcome.Provisions)}"),
        .. report.OpenQuestions.Select(static question => $"{question.About} {question.Kind} {question.Document} {question.Level} {question.In(Language.English)} {Ids(question.Provisions)}"),
    ];

    private static string Ids(IEnumerable<Provision> provisions) => string.Join(" ", provisions.Select(static provision => provision.Id).Order(StringComparer.Ordinal));

    /// <summary>A text but for the order in which it names documents and records.</summary>
    private static string Letters(string text) => string.Concat(text.Order());

    private static IEnumerable<string> Groups(RandomModel model) =>
        new[] { model.Report.Standards.Set, model.Report.Standards.InternalRules }
            .SelectMany(view => Catalog.Alternatives.Where(group => view[group.Members[0]].IsAsked || view[group.Members[^1]].IsAsked)
                .Select(group => (Name: $"{view.Kind} {group}", Asked: group.Members.Count(member => view[member].Outcome != StandardsOutcome.NotAsked))))
            .Concat(model.Report.Practice is not { } practice ? [] : Catalog.Alternatives.Where(static group => group.IsInPractice)
                .Select(group => (Name: $"practice {group}", Asked: group.Members.Count(member => practice[member].Outcome != PracticeOutcome.NotAsked))))
            .Where(static group => group.Asked > 1)
            .Select(static group => $"{group.Name}: {group.Asked} are asked");

    private static IEnumerable<string> OneByOne(RandomModel model)
    {
        var chance = new Chance(model.Seed);
        var provision = chance.Pick([.. Catalog.Provisions.Where(static provision => provision.IsOfMeasure)]);
        var more = Moves.InDocuments(model, standards =>
        {
            var documents = standards["documents"]!.AsArray();
            if (documents.Count > 0)
            {
                Moves.Treat(chance.Pick([.. documents])!, provision.Id, new JsonObject { ["value"] = chance.Pick(["specified", "not-specified"]), ["clauses"] = new JsonArray("1") });
            }
        });
        return more is null ? [] : Outcomes.OnDocuments(model.Report.Standards.Set, more.Report.Standards.Set)
            .Where(one => one.Provision != provision && one.Provision.IsOfMeasure && Outcomes.IsPlain(one.Provision))
            .Select(static one => one.ToString());
    }

    /// <summary>Reviews and revisions that lie ahead have not happened, nor has what rests on them.</summary>
    private static IEnumerable<string> Later(RandomModel model)
    {
        var later = model.AsOf is null ? null : Moves.InDocuments(model, static standards =>
        {
            foreach (var document in standards["documents"]!.AsArray().Select(static document => document!.AsObject()))
            {
                document["revisedOn"] ??= "2031-01-01";
                if (document["review"]?["performed"] is JsonArray { Count: > 0 } performed)
                {
                    performed.Add(new JsonObject { ["id"] = "later", ["on"] = "2031-01-01" });
                }
            }
        });
        if (later is null)
        {
            return [];
        }

        var (before, after) = (Said(model.Report), Said(later.Report));
        before.SymmetricExceptWith(after);
        return Outcomes.Differences(model.Report, later.Report).Select(static one => one.ToString()).Concat(before.Where(static one => !one.StartsWith("QUA102", StringComparison.Ordinal)));
    }

    /// <summary>With one more document, made of one of those there are, so that its voice and tier are not new.</summary>
    private static IEnumerable<RandomModel> WithDocument(RandomModel model, Func<JsonNode, JsonObject> make)
    {
        var more = Moves.InDocuments(model, standards =>
        {
            var documents = standards["documents"]!.AsArray();
            if (documents.Count > 0)
            {
                documents.Add(make(new Chance(model.Seed).Pick([.. documents])!));
            }
        });
        return more is null ? [] : [more];
    }

    private static JsonObject Further(JsonNode like, bool isRead)
    {
        var further = new JsonObject { ["id"] = "further", ["title"] = "x", ["tier"] = like["tier"]!.DeepClone(), ["issuer"] = like["issuer"]!.DeepClone() };
        if (isRead)
        {
            further["examination"] = new JsonObject { ["extent"] = "complete" };
        }

        return further;
    }

    private static bool ReferToTiers(RandomModel model) =>
        model.Standards is { } set && set.Documents.SelectMany(static document => document.Treatments?.Values ?? []).Any(static treatment => treatment.Target?.Tier is not null || treatment.Value == TreatmentValue.SpecifiedElsewhere && treatment.Target is null);

    private static bool IsPositive(ClaimValue value) => value is ClaimValue.Specified or ClaimValue.PartlySpecified or ClaimValue.Addressed;
}
