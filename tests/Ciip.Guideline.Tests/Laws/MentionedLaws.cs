using System.Text.Json.Nodes;

namespace Ciip.Guideline.Tests.Laws;

/// <summary>A clue claims nothing: it changes open questions, and what STD605 asks.</summary>
internal static class MentionedLaws
{
    private static readonly GuidelineId[] Treatable =
        [.. GuidelineCatalog.FourthEdition.Sections.Where(static section => section.Id != "fn").Select(static section => GuidelineId.Parse(section.Id)), .. GuidelineCatalog.FourthEdition.Provisions.Select(static provision => (GuidelineId)provision)];

    public static IReadOnlyList<Law> All { get; } = [new("A clue changes nothing but open questions and STD605", ChangesNothing)];

    private static IEnumerable<string> ChangesNothing(RandomModel model)
    {
        var chance = new Chance(model.Seed);
        var with = Moves.InDocuments(model, standards =>
        {
            foreach (var document in standards["documents"]!.AsArray())
            {
                for (var i = 0; i < 3; i++)
                {
                    var id = chance.Pick(Treatable).Text;
                    if (document!["treatments"]?[id] is null)
                    {
                        Moves.Treat(document, id, new JsonObject { ["value"] = "mentioned", ["note"] = "x" });
                    }
                }
            }
        });
        if (with is null)
        {
            yield break;
        }

        foreach (var one in Outcomes.Differences(model.Report, with.Report))
        {
            yield return one.ToString();
        }

        if (Outcomes.Figures(model.Report) != Outcomes.Figures(with.Report))
        {
            yield return "figures";
        }

        var (before, after) = (Said(model.Report), Said(with.Report));
        foreach (var one in after.Except(before).Concat(before.Except(after)))
        {
            yield return one;
        }
    }

    private static HashSet<string> Said(EvaluationReport report) =>
        [.. report.Outcomes.Where(static outcome => outcome.Rule.Id != "STD605")
            .Select(static outcome => $"{outcome.Rule.Id} {outcome.Place.Key} {outcome.Verdict} {outcome.Level} {string.Join(" ", outcome.Provisions.Select(static provision => provision.Id))}")];
}
