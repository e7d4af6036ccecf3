using System.Text.Json.Nodes;

namespace Ciip.Guideline.Tests.Laws;

/// <summary>Documents, a self-verification, or both, as files that the reader accepts, and the date to evaluate them at.</summary>
internal sealed class RandomModel
{
    private static readonly string?[] AsOfDates = [null, "2025", "2025-06-15", "2026-01", "2026-01-15", "2026-04-01"];

    private RandomModel(int seed, JsonObject? standardsFile, JsonObject? practiceFile, SafetyStandardsSet? standards, SelfVerification? practice, PartialDate? asOf)
    {
        Seed = seed;
        StandardsFile = standardsFile;
        PracticeFile = practiceFile;
        AsOf = asOf;
        Standards = standards;
        Practice = practice;
        report = new(() => Evaluate(Standards, Practice, AsOf));
        later = new(() => LaterModel.Of(this));
    }

    private readonly Lazy<EvaluationReport> report;
    private readonly Lazy<LaterModel?> later;

    public int Seed { get; }

    public JsonObject? StandardsFile { get; }

    public JsonObject? PracticeFile { get; }

    public PartialDate? AsOf { get; }

    public SafetyStandardsSet? Standards { get; }

    public SelfVerification? Practice { get; }

    /// <summary>Of the evaluator with all rules.</summary>
    public EvaluationReport Report => report.Value;

    /// <summary>What it has become a year later; null where that would be refused.</summary>
    public LaterModel? Later => later.Value;

    /// <summary>The same number gives the same model.</summary>
    public static RandomModel Of(int seed)
    {
        var chance = new Chance(seed);
        var (round, kind) = (seed / 5, seed % 5);
        var standards = kind < 4 ? File<SafetyStandardsSet>(chance, (4 * round) + kind, "ciip-guideline/standards-set/1") : null;
        var practice = kind > 1 ? File<SelfVerification>(chance, (3 * round) + kind - 2, "ciip-guideline/self-verification/1") : null;
        return new(
            seed,
            standards,
            practice,
            standards is null ? null : GuidelineJson.Parse<SafetyStandardsSet>(standards.ToJsonString()),
            practice is null ? null : GuidelineJson.Parse<SelfVerification>(practice.ToJsonString()),
            chance.Pick(AsOfDates) is { } date ? PartialDate.Parse(date) : null);
    }

    /// <summary>The same with other files; null where the reader refuses one of them.</summary>
    public RandomModel? With(JsonObject? standards, JsonObject? practice) =>
        (standards is not null || practice is not null)
            && Read(standards, StandardsFile, Standards, out var set) && Read(practice, PracticeFile, Practice, out var verification)
            ? new(Seed, standards, practice, set, verification, AsOf)
            : null;

    /// <summary>The same evaluated at another date.</summary>
    public RandomModel At(PartialDate? asOf) => new(Seed, StandardsFile, PracticeFile, Standards, Practice, asOf);

    /// <summary>The files as somebody can take them to the command line.</summary>
    public override string ToString() => $"seed {Seed}, as of {AsOf?.ToString() ?? "no date"}\n"
        + $"documents: {StandardsFile?.ToJsonString() ?? "none"}\npractice: {PracticeFile?.ToJsonString() ?? "none"}";

    public static EvaluationReport Evaluate(SafetyStandardsSet? standards, SelfVerification? practice, PartialDate? asOf) =>
        standards is null ? GuidelineEvaluator.Default.Evaluate(practice!, asOf) : GuidelineEvaluator.Default.Evaluate(standards, practice, asOf);

    /// <summary>What did not change is not read again.</summary>
    private static bool Read<T>(JsonObject? file, JsonObject? before, T? known, out T? read)
        where T : class
    {
        read = file is not null && JsonNode.DeepEquals(file, before) ? known : null;
        return file is null || read is not null || GuidelineJson.TryParse(file.ToJsonString(), out read, out _);
    }

    private static JsonObject File<T>(Chance chance, int turn, string format)
    {
        var maker = new ModelMaker(chance);
        var json = maker.Record(typeof(T));
        Spotlight.Shine(json, typeof(T), turn, maker);
        json.Insert(0, "format", format);
        new ModelMender(chance, maker).Mend<T>(json);
        return json;
    }
}
