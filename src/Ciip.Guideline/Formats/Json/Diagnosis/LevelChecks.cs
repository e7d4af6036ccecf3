using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats.Json;

/// <summary>Checks on scales and the levels on them.</summary>
internal static class LevelChecks
{
    /// <summary>A scale has each of its levels once.</summary>
    public static void EachOnce(Node scale, Report report)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var level in scale["levels"]?.Items ?? [])
        {
            if (level.Value is string text && !seen.Add(text))
            {
                report(level, JsonProblems.DuplicateLevel(text));
            }
        }
    }

    /// <summary>The levels that treatments and additional items aim at are on the document's scales.</summary>
    public static void AreOnScales(Node document, Report report)
    {
        Scales? scales = null;
        foreach (var list in TargetLists)
        {
            foreach (var record in document[list]?.Items ?? [])
            {
                if (!record.IsNull && record["targetLevel"] is { } target && target["scale"] is { Value: string scale } scaleAt)
                {
                    (scales ??= new Scales(document["scales"])).Check(scale, scaleAt, target["level"], report);
                }
            }
        }
    }

    /// <summary>The ranks of information are on the scales that the rules on handling name, and those are given.</summary>
    public static void RanksAreOnScales(Node verification, Report report)
    {
        var scales = new Lazy<Scales>(() => new Scales(verification["scales"]));
        var handling = verification["plan"]?["informationHandling"];
        foreach (var (scaleMember, rankMember) in Ranks)
        {
            if (handling?[scaleMember] is { Value: string scale } scaleAt)
            {
                scales.Value.Check(scale, scaleAt, null, report);
                foreach (var information in handling["information"]?.Items ?? [])
                {
                    scales.Value.CheckLevel(scale, information.IsNull ? null : information[rankMember], report);
                }
            }
        }

        foreach (var rank in HandlingRanks.In(verification))
        {
            if (rank["scale"] is { Value: string scale } scaleAt)
            {
                scales.Value.Check(scale, scaleAt, rank["level"], report);
            }
        }

        foreach (var level in StatusLevels.In(verification))
        {
            // Its scale can be a document's, which is not in this file.
            if (level["scale"]?.Value is string scale)
            {
                scales.Value.CheckLevel(scale, level["level"], report);
            }
        }
    }

    private static readonly string[] TargetLists = ["treatments", "additionalItems"];

    private static readonly (string Scale, string Rank)[] Ranks =
        [("confidentialityScale", "confidentiality"), ("integrityScale", "integrity"), ("availabilityScale", "availability")];

    private static readonly RecordPath HandlingRanks = new("plan.informationHandling.handlingRules[].ranks");

    private static readonly RecordPath StatusLevels = new("statuses[].level");

    /// <summary>The scales of a file, indexed.</summary>
    private sealed class Scales
    {
        private readonly KnownIds ids;
        private readonly Dictionary<string, KnownIds> levels = new(StringComparer.Ordinal);

        public Scales(Node? scales)
        {
            ids = KnownIds.OfRecords(scales);
            foreach (var scale in scales?.Items ?? [])
            {
                if (!scale.IsNull && scale["id"] is { Value: string id } && !levels.ContainsKey(id))
                {
                    levels.Add(id, KnownIds.OfTexts(scale["levels"]));
                }
            }
        }

        public void Check(string scale, Node scaleAt, Node? levelAt, Report report)
        {
            if (ids.Lacks(scale))
            {
                report(scaleAt, JsonProblems.UnknownScale(scale, ids.All));
            }
            else
            {
                CheckLevel(scale, levelAt, report);
            }
        }

        public void CheckLevel(string scale, Node? levelAt, Report report)
        {
            if (levelAt?.Value is string level && levels.TryGetValue(scale, out var known) && known.Lacks(level))
            {
                report(levelAt, JsonProblems.UnknownLevel(level, scale, known.All));
            }
        }
    }
}
