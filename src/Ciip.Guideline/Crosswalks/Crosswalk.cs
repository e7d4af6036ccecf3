using Ciip.Guideline.Common;

namespace Ciip.Guideline.Crosswalks;

/// <summary>
/// Somebody's mapping from the Guideline to the controls of another framework. None is a fact, and neither is the one that ships: each row says why
/// it holds, how sure that is, and who vouches for it.
/// </summary>
/// <example>
/// <code>
/// using Ciip.Guideline.Crosswalks;
///
/// var crosswalk = GuidelineJson.Parse&lt;Crosswalk&gt;(File.ReadAllBytes("crosswalk.json"));
/// Console.WriteLine(string.Join(", ", crosswalk.ControlsOf(PdcaMeasure.ItBcp)));
/// </code>
/// </example>
public sealed record Crosswalk
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The name of the other framework, which is also shown above its ids in tables and reports, with the author.</summary>
    public required string Framework { get; init; }

    /// <summary>The version of the other framework; null where it is not stated.</summary>
    public string? FrameworkVersion { get; init; }

    /// <summary>Who made the mapping; null where it is not stated.</summary>
    public string? Author { get; init; }

    /// <summary>When it was made; null where it is not stated.</summary>
    public PartialDate? MadeOn { get; init; }

    /// <summary>The rows, each pair of ids once.</summary>
    public required IReadOnlyList<CrosswalkMapping> Mappings
    {
        get;
        init => field = Seq.From(Require.NotNull(value));
    }

    /// <summary>What a reader should know about it.</summary>
    public string? Note { get; init; }

    /// <summary>Where it, or the other framework, can be looked up.</summary>
    public IReadOnlyList<Source>? Sources
    {
        get;
        init => field = Seq.FromNullable(value);
    }

    /// <summary>
    /// The crosswalk that ships: all 25 items, and the provisions where it matters, against the NIST Cybersecurity Framework 2.0. It is ours, no
    /// authority made or checked it, and no sentence of either text is in it.
    /// </summary>
    /// <param name="language">The language of title, reasons and note.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a member of <see cref="Language"/>.</exception>
    public static Crosswalk ToCsf20(Language language) => Csf20Table.In(Require.Defined(language, nameof(language)));

    /// <summary>
    /// The rows that hold for a provision, item or section: its own, then those of what it is in, the nearest first.
    /// </summary>
    /// <param name="id">The provision, item or section.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public IReadOnlyList<CrosswalkMapping> MappingsOf(GuidelineId id)
    {
        Require.NotNull(id);
        var found = new List<CrosswalkMapping>();
        if (id.Provision is not null)
        {
            found.AddRange(Mappings.Where(mapping => mapping.From == id));
        }

        for (var section = id.Section; section is not null; section = section.Parent)
        {
            var at = section;
            found.AddRange(Mappings.Where(mapping => mapping.From.Provision is null && mapping.From.Section == at));
        }

        return Seq.From(found);
    }

    /// <summary>
    /// The ids of the controls that a provision, item or section has to do with, each once. Rows that say
    /// <see cref="CrosswalkRelation.NoRelationship"/> give none.
    /// </summary>
    /// <param name="id">The provision, item or section.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public IReadOnlyList<string> ControlsOf(GuidelineId id) => ControlsOf([id]);

    /// <summary>The ids of the controls that any of some provisions, items or sections has to do with, each once.</summary>
    /// <param name="ids">The provisions, items or sections.</param>
    /// <exception cref="ArgumentNullException"><paramref name="ids"/> is null, or one of them is.</exception>
    public IReadOnlyList<string> ControlsOf(IEnumerable<GuidelineId> ids) => Seq.From(Require.NotNull(ids)
        .SelectMany(MappingsOf)
        .Where(static mapping => mapping.Relation != CrosswalkRelation.NoRelationship)
        .Select(static mapping => mapping.Control)
        .Distinct(StringComparer.Ordinal));

    /// <summary>The title and how many rows there are.</summary>
    public override string ToString() => $"{Title} ({Mappings.Count})";
}
