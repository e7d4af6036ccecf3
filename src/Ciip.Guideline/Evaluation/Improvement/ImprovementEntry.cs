using System.Text.Json.Serialization;
using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline;

/// <summary>What is open on one side of one item, and how it can be closed.</summary>
public sealed class ImprovementEntry
{
    private readonly IReadOnlyList<OpenProvision> open;

    internal ImprovementEntry(GuidelineId about, ImprovementAxis axis, IReadOnlyList<Finding> findings, IReadOnlyList<OpenProvision> open)
    {
        About = about;
        Axis = axis;
        Findings = findings;
        this.open = open;
        Level = open.Max(static one => one.Level);
        EffectiveLevel = Level;
        Ways = axis == ImprovementAxis.Practice ? Seq.Of(ImprovementWay.CarryOut)
            : about.Item?.Measure is null ? Seq.Of(ImprovementWay.Adopt)
            : Seq.Of(ImprovementWay.Adopt, ImprovementWay.DecideAgainst);
    }

    /// <summary>The item, or for chapter I the section.</summary>
    public GuidelineId About { get; }

    /// <summary>The item; null for chapter I.</summary>
    public GuidelineItem? Item => About.Item;

    /// <summary>The side on which it is closed.</summary>
    public ImprovementAxis Axis { get; }

    /// <summary>The findings it answers.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The open provisions, in text order.</summary>
    public IReadOnlyList<Provision> Open => field ??= Seq.From(open.Select(static one => one.Provision));

    /// <summary>The highest level of its open provisions.</summary>
    public FindingLevel Level { get; }

    /// <summary>The highest of its own level and those of the entries it precedes, directly or not: an urgent entry pulls its prerequisites forward.</summary>
    public FindingLevel EffectiveLevel { get; internal set; }

    /// <summary>Who bears the open provisions.</summary>
    public IReadOnlyList<Actor> Bearers => field ??= Seq.From(open.SelectMany(static one => one.Provision.Bearers).Distinct().OrderBy(static actor => actor));

    /// <summary>The ways to close it.</summary>
    public IReadOnlyList<ImprovementWay> Ways { get; }

    /// <summary>
    /// The tiers that the voice the plan is made for can write and that every open provision may go to; empty where others have
    /// to, and for practice.
    /// </summary>
    public IReadOnlyList<DocumentTier> Tiers { get; internal set; } = Seq.Of<DocumentTier>();

    /// <summary>
    /// The document of the voice that already says most about the item, else about its group, else about its phase; null where
    /// it has none, where others have to write it, and for practice.
    /// </summary>
    [JsonConverter(typeof(DocumentIdJsonConverter))]
    public SafetyStandardsDocument? SuggestedDocument { get; internal set; }

    /// <summary>
    /// The clause of that document behind which a new one may stand: the last that deals with the item, else with the nearest item before it in the text. Null where
    /// the document names none, and where there is no document.
    /// </summary>
    public string? PlacedAfter { get; internal set; }

    /// <summary>The items of the plan that this one builds on directly. They come before it, except in a circle.</summary>
    public IReadOnlyList<GuidelineItem> DependsOn { get; internal set; } = Seq.Of<GuidelineItem>();

    /// <summary>What flows into the item as it arises in operation: shown, without any effect on the order.</summary>
    public IReadOnlyList<CrossReference> FedBy { get; internal set; } = Seq.Of<CrossReference>();

    /// <summary>
    /// The smallest set that closes the item down to a level: exactly its open provisions of that level and above. There is only
    /// one, because provisions are atomic.
    /// </summary>
    /// <param name="level">The level.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not a member of <see cref="FindingLevel"/>.</exception>
    public IReadOnlyList<Provision> Closing(FindingLevel level)
    {
        Require.Defined(level);
        return Seq.From(open.Where(one => one.Level >= level).Select(static one => one.Provision));
    }

    /// <summary>The level of an open provision.</summary>
    /// <param name="provision">The provision.</param>
    /// <exception cref="ArgumentNullException"><paramref name="provision"/> is null.</exception>
    /// <exception cref="ArgumentException">It is not open here.</exception>
    public FindingLevel LevelOf(Provision provision)
    {
        Require.NotNull(provision);
        return open.FirstOrDefault(one => one.Provision == provision)?.Level
            ?? throw new ArgumentException($"{provision.Id} is not open in this entry.", nameof(provision));
    }

    /// <summary>
    /// What to paste into a document, in Markdown, with LF at each line's end: on the side of documents a clause as rules are written, with blanks, and in our own words;
    /// in practice headings and notes.
    /// </summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string Skeleton(Language language) => ImprovementSkeleton.Of(this, Require.Defined(language));

    /// <summary>Item or section, how many provisions are open on which side, and the level, in the language asked for.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public string In(Language language)
    {
        var title = About.Section.Title.In(Require.Defined(language));
        var level = Level.In(language);
        var provisions = open.Count == 1 ? "1 provision" : $"{open.Count} provisions";
        return (Axis, language) switch
        {
            (ImprovementAxis.Documents, Language.Japanese) => $"{About} {title}：文書で未充足の規定要素{open.Count}件（{level}）",
            (ImprovementAxis.Documents, _) => $"{About} {title}: {provisions} open in documents ({level})",
            (_, Language.Japanese) => $"{About} {title}：実施面で未充足の規定要素{open.Count}件（{level}）",
            _ => $"{About} {title}: {provisions} open in practice ({level})",
        };
    }

    /// <summary>The entry in English.</summary>
    public override string ToString() => In(Language.English);
}
