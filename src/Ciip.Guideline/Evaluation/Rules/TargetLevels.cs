namespace Ciip.Guideline.Evaluation;

/// <summary>The levels that documents aim at, and how they compare: on one scale, or over a mapping the set gives.</summary>
internal sealed class TargetLevels(EvaluationContext context)
{
    private Dictionary<string, OrderedScale?> Scales => field ??= context.Documents.SelectMany(static document => document.Scales ?? [])
        .GroupBy(static scale => scale.Id, StringComparer.Ordinal)
        .ToDictionary(static same => same.Key, static same => OneOf([.. same]), StringComparer.Ordinal);

    private ILookup<(ScaledLevel From, string Scale), string> Mapped => field ??= (context.Set.ScaleMappings ?? [])
        .SelectMany(static mapping => mapping.Levels.SelectMany(pair => new[]
        {
            (From: (At(mapping.From, pair.From), mapping.To), pair.To),
            (From: (At(mapping.To, pair.To), mapping.From), To: pair.From),
        }))
        .ToLookup(static one => one.From, static one => one.To);

    private readonly bool[] gives = [.. context.Documents.Select(static document =>
        document.Treatments.OrEmpty().Any(static entry => IsGivenBy(entry.Value)))];

    /// <summary>Whether documents of more than one tier give levels at all, so that there is something to compare.</summary>
    public bool AreInSeveralTiers =>
        context.Documents.Where((_, index) => gives[index]).Select(static document => document.Tier).Distinct().Skip(1).Any();

    /// <summary>
    /// The level a document aims at for a provision: that of the nearest treatment that gives one. What a document sets
    /// aside or does not say has none.
    /// </summary>
    public ScaledLevel? Of(int document, Provision provision)
    {
        var claim = gives[document] ? context.Analysis.Claims[document].ValueOf(provision.Index) : ClaimValue.NotExamined;
        if (!claim.IsPositive() && claim != ClaimValue.SpecifiedElsewhere)
        {
            return null;
        }

        foreach (var id in context.Catalog.TreatmentPath(provision))
        {
            if (context.Documents[document].Treatments!.TryGetValue(id, out var treatment) && IsGivenBy(treatment) && treatment.TargetLevel is { } level)
            {
                return level;
            }
        }

        return null;
    }

    /// <summary>A clue aims at nothing, whatever a caller put into it.</summary>
    private static bool IsGivenBy(Treatment treatment) => treatment is { TargetLevel: not null, Value: not TreatmentValue.Mentioned };

    public LevelRelation Compare(ScaledLevel first, ScaledLevel second)
    {
        if (first.Scale == second.Scale)
        {
            return OnOneScale(first.Scale, first.Level, second.Level);
        }

        var forward = CompareMapped(first, second);
        return forward != LevelRelation.NotComparable ? forward : CompareMapped(second, first) switch
        {
            LevelRelation.Lower => LevelRelation.Higher,
            LevelRelation.Higher => LevelRelation.Lower,
            var same => same,
        };
    }

    /// <summary>Maps the first level onto the scale of the second; another mapping may only connect them the other way round.</summary>
    private LevelRelation CompareMapped(ScaledLevel first, ScaledLevel second)
    {
        var relations = Mapped[(first, second.Scale)].Select(level => OnOneScale(second.Scale, level, second.Level)).Distinct().ToList();
        return relations.Count == 1 ? relations[0]
            : relations.Contains(LevelRelation.Same) ? LevelRelation.Same
            : relations.Count == 0 || relations.Contains(LevelRelation.NotComparable) ? LevelRelation.NotComparable
            : LevelRelation.Different;
    }

    /// <summary>The level for a message: the level itself and its scale.</summary>
    public static LocalizedText Shown(ScaledLevel level) => Arguments.Of($"{level.Level} ({level.Scale})");

    private LevelRelation OnOneScale(string id, string first, string second) =>
        !Scales.TryGetValue(id, out var scale) ? first == second ? LevelRelation.Same : LevelRelation.Different
        : scale is null ? LevelRelation.NotComparable
        : first == second ? LevelRelation.Same
        : scale.Compare(first, second) switch
        {
            null => LevelRelation.NotComparable,
            < 0 => LevelRelation.Lower,
            > 0 => LevelRelation.Higher,
            _ => LevelRelation.Same,
        };

    /// <summary>The scale of one id; null where two have not the same levels, and so are two scales.</summary>
    private static OrderedScale? OneOf(List<OrderedScale> same) =>
        same.TrueForAll(scale => scale.Levels.SequenceEqual(same[0].Levels, StringComparer.Ordinal)) ? same[0] : null;

    private static ScaledLevel At(string scale, string level) => new() { Scale = scale, Level = level };
}
