using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>A Safety Standards document: what it is, and what it says about each item of the Guideline. <c>I.3</c></summary>
/// <example>
/// <code>
/// var document = new SafetyStandardsDocument
/// {
///     Id = "security-rule",
///     Title = "Information Security Rule",
///     Tier = DocumentTier.InternalRules,
///     Issuer = "A Water Utility",
///     IssuedOn = new PartialDate(2024, 4),
/// }.WithTreatment(GuidelineItem.ItBcp, Treatment.Of(TreatmentValue.Specified, "Art. 12"));
/// </code>
/// </example>
public sealed partial record SafetyStandardsDocument
{
    /// <summary>The id, unique in a set.</summary>
    public required string Id { get; init; }

    /// <summary>The title, in the language of the document.</summary>
    public required string Title { get; init; }

    /// <summary>The title in English.</summary>
    public string? EnglishTitle { get; init; }

    /// <summary>Whether the English title is the issuer's own; null is not stated.</summary>
    public bool? EnglishTitleIsOfficial { get; init; }

    /// <summary>The tier. <c>I.3 p2 s1</c></summary>
    public required DocumentTier Tier { get; init; }

    /// <summary>Why this tier, where it is doubtful.</summary>
    public string? TierNote { get; init; }

    /// <summary>Who issued it. Documents of one tier and issuer speak with one voice.</summary>
    public required string Issuer { get; init; }

    /// <summary>The sector.</summary>
    public CiiSector? Sector { get; init; }

    /// <summary>The law it rests on; may be absent, as for local governments (<c>fn5</c>).</summary>
    public string? LegalBasis { get; init; }

    /// <summary>The edition or version.</summary>
    public string? Version { get; init; }

    /// <summary>When it was first issued.</summary>
    public PartialDate? IssuedOn { get; init; }

    /// <summary>When it was last revised.</summary>
    public PartialDate? RevisedOn { get; init; }

    /// <summary>From when it is in force.</summary>
    public PartialDate? InForceFrom { get; init; }

    /// <summary>When it was repealed; null while it is in force, or not stated.</summary>
    public PartialDate? RepealedOn { get; init; }

    /// <summary>The id of the document it takes the place of; one that is not in the set is not reported.</summary>
    public string? Supersedes { get; init; }

    /// <summary>The ids of documents it follows or refers to.</summary>
    public IReadOnlyList<string>? Follows
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>
    /// The documents outside the set that it follows or refers to: those the Guideline cites, and others by their titles. Nothing
    /// is concluded from what they contain.
    /// </summary>
    public IReadOnlyList<ExternalDocument>? FollowsOutside
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>The document outside the set that took or takes its place; null where there is none, or not stated.</summary>
    public ExternalDocument? SucceededBy { get; init; }

    /// <summary>
    /// The provisions of law or ordinance that are deemed to be satisfied by whoever does what it says. This does not make it
    /// binding: the tier says whether it binds. <c>I.3 b1</c>, <c>I.3 b2</c>
    /// </summary>
    public IReadOnlyList<ExternalDocument>? DeemedToSatisfy
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>What of it was read. Null counts as not read completely.</summary>
    public Examination? Examination { get; init; }

    /// <summary>Where it can be looked up.</summary>
    public IReadOnlyList<Source>? Sources
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>A remark.</summary>
    public string? Note { get; init; }

    /// <summary>How it provides for its own review. <c>I.6 p1 s2</c></summary>
    public DocumentReview? Review { get; init; }

    /// <summary>Whether and how it is published. <c>II.5</c></summary>
    public Publication? Publication { get; init; }

    /// <summary>What it says about its purpose. <c>II.1</c></summary>
    public PurposeStatement? Purpose { get; init; }

    /// <summary>What it applies to. <c>II.2</c></summary>
    public ScopeOfApplication? Scope { get; init; }

    /// <summary>The causes of IT malfunctions it covers. <c>II.3</c></summary>
    public CausesCovered? Causes { get; init; }

    /// <summary>The roles it assigns. <c>II.4</c></summary>
    public RolesSpecified? Roles { get; init; }

    /// <summary>The scales its target levels are on. <c>I.3 p3 s1</c></summary>
    public IReadOnlyList<OrderedScale>? Scales
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>What it does with items, parts, sections and provisions: one entry per id, the nearest wins.</summary>
    public IReadOnlyDictionary<GuidelineId, Treatment>? Treatments
    {
        get;
        init => field = GuidelineIdMap.FromNullable(value);
    }

    /// <summary>Items of its own. <c>I.4 b2</c></summary>
    public IReadOnlyList<AdditionalItem>? AdditionalItems
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>A document of which this much has to be known; all else is added with <c>with</c>, or read from a file.</summary>
    /// <param name="id">The id, unique in a set.</param>
    /// <param name="title">The title, in the language of the document.</param>
    /// <param name="tier">The tier.</param>
    /// <param name="issuer">Who issued it.</param>
    /// <exception cref="ArgumentException">A text is empty or white space.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static SafetyStandardsDocument Of(string id, string title, DocumentTier tier, string issuer) =>
        new() { Id = Require.Text(id), Title = Require.Text(title), Tier = Require.NotNull(tier), Issuer = Require.Text(issuer) };

    /// <summary>A copy that says this of an id, in place of what it said of it.</summary>
    /// <param name="on">The item, part, section or provision.</param>
    /// <param name="treatment">What the document does with it.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public SafetyStandardsDocument WithTreatment(GuidelineId on, Treatment treatment) => this with { Treatments = GuidelineIdMap.With(Treatments, Require.NotNull(on), Require.NotNull(treatment)) };

    /// <summary>Id, tier and title, in one line.</summary>
    public override string ToString() => $"{Id} ({Tier?.Value}): {Title}";

    /// <summary>The title in a language: in English the English one, where there is one.</summary>
    /// <param name="language">The language.</param>
    public string TitleIn(Language language) => language == Language.English ? EnglishTitle ?? Title : Title;
}
