using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline.Research;

/// <summary>What any number of people made of one document, or of several documents, and how far they agree.</summary>
/// <remarks>
/// <para>
/// A provision that a coder left undescribed is missing, not a value of its own, unlike in <see cref="CoderComparison"/>: with several coders
/// it is usual that not everyone reads everything. A provision that fewer than two of them described counts nowhere.
/// </para>
/// <para>
/// The order of values, for the ordinal scale and for weights, is that of what a claim says, from most to least: specified, specified in part,
/// addressed, discussed and not adopted, not relevant, left to another document, not specified. A decision says more about a provision than
/// a reference, and a reference more than silence that was read.
/// </para>
/// </remarks>
public sealed class CoderPanel
{
    private CoderPanel(int coders, IReadOnlyList<PanelProvision> provisions)
    {
        Coders = coders;
        Provisions = provisions;
        Ratings = RatingTable.Of(provisions.Select(static one => one.Claims.Select(ClaimScale.PositionOf)));
    }

    /// <summary>How many coders there are; of panels that are taken together, the most that one of them has.</summary>
    public int Coders { get; }

    /// <summary>The provisions that at least one of them described, in text order, document by document.</summary>
    public IReadOnlyList<PanelProvision> Provisions { get; }

    /// <summary>The same as numbers, from 0 for specified to 6 for not specified, with the coefficients of agreement.</summary>
    public RatingTable Ratings { get; }

    /// <summary>Takes descriptions of one document together. Ids and titles may differ.</summary>
    /// <param name="descriptions">The descriptions, one by each coder; at least two.</param>
    /// <exception cref="ArgumentException">There are fewer than two, or one is null.</exception>
    public static CoderPanel Of(params SafetyStandardsDocument[] descriptions) => Of((IEnumerable<SafetyStandardsDocument>)Require.NotNull(descriptions));

    /// <summary>Takes descriptions of one document together. Ids and titles may differ.</summary>
    /// <param name="descriptions">The descriptions, one by each coder; at least two.</param>
    /// <exception cref="ArgumentException">There are fewer than two, or one is null.</exception>
    public static CoderPanel Of(IEnumerable<SafetyStandardsDocument> descriptions)
    {
        var documents = Seq.From(Require.NotNull(descriptions));
        if (documents.Count < 2)
        {
            throw new ArgumentException("There are fewer than two descriptions.", nameof(descriptions));
        }

        var catalog = GuidelineCatalog.FourthEdition;
        var claims = documents.Select(document => ClaimReader.Read(document, catalog)).ToList();
        return new CoderPanel(documents.Count, Seq.From(catalog.Provisions
            .Where(static provision => provision.Axis is ProvisionAxis.Documents or ProvisionAxis.Both)
            .Select(provision => new PanelProvision(provision, Seq.From(claims.Select(one => one.ValueOf(provision.Index)))))
            .Where(static one => one.Claims.Any(static claim => claim != ClaimValue.NotExamined))));
    }

    /// <summary>Takes the panels of several documents together: all their provisions as units of one table.</summary>
    /// <param name="panels">The panels, with the coders in the same order; at least one. Numbers of coders may differ.</param>
    /// <exception cref="ArgumentException">There is none, or one is null.</exception>
    public static CoderPanel Pooled(IEnumerable<CoderPanel> panels)
    {
        var all = Seq.From(Require.NotNull(panels));
        return all.Count == 0
            ? throw new ArgumentException("There is no panel.", nameof(panels))
            : new CoderPanel(all.Max(static panel => panel.Coders), Seq.From(all.SelectMany(static panel => panel.Provisions)));
    }

    /// <summary>Coders, provisions and both alphas, in English.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Coders} coders, {Provisions.Count} provisions, alpha {TextOf(Ratings.Alpha(RatingScale.Nominal))} nominal, {TextOf(Ratings.Alpha(RatingScale.Ordinal))} ordinal");

    private static string TextOf(double? alpha) => alpha is { } value ? FormattableString.Invariant($"{value:0.000}") : "without a value";
}
