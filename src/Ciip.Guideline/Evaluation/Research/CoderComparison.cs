using System.Text.Json.Serialization;
using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline.Research;

/// <summary>
/// What two people made of one document: where their descriptions agree, and where they differ. Nothing here says who is
/// right.
/// </summary>
/// <remarks>
/// Provisions that both of them left undescribed are not counted: agreeing on nothing would make every pair look alike. Where
/// one left a provision undescribed and the other did not, they differ.
/// </remarks>
public sealed class CoderComparison
{
    private CoderComparison(SafetyStandardsDocument first, SafetyStandardsDocument second)
    {
        First = first;
        Second = second;
        var catalog = GuidelineCatalog.FourthEdition;
        var (one, other) = (ClaimReader.Read(first, catalog), ClaimReader.Read(second, catalog));
        Provisions = Seq.From(catalog.Provisions
            .Where(static provision => provision.Axis is ProvisionAxis.Documents or ProvisionAxis.Both)
            .Select(provision => new CodedProvision(
                provision,
                one[provision.Index],
                other[provision.Index],
                Clues.Of(first, provision, catalog) is not null,
                Clues.Of(second, provision, catalog) is not null))
            .Where(static coded => coded.First != ClaimValue.NotExamined || coded.Second != ClaimValue.NotExamined || coded.FirstHasClue || coded.SecondHasClue));
        Figures = new AgreementFigures(Provisions);
        Items = Seq.From(Provisions
            .GroupBy(static coded => coded.Provision.About)
            .Select(static group => new ItemAgreement(group.Key, Seq.From(group))));
    }

    /// <summary>The description of the first coder.</summary>
    [JsonConverter(typeof(DocumentIdJsonConverter))]
    public SafetyStandardsDocument First { get; }

    /// <summary>The description of the second coder.</summary>
    [JsonConverter(typeof(DocumentIdJsonConverter))]
    public SafetyStandardsDocument Second { get; }

    /// <summary>The provisions that at least one of them described, in text order.</summary>
    public IReadOnlyList<CodedProvision> Provisions { get; }

    /// <summary>Those of them on which they differ, in text order.</summary>
    public IReadOnlyList<CodedProvision> Differences => Seq.From(Provisions.Where(static coded => !coded.Agrees));

    /// <summary>How far they agree over all of them.</summary>
    public AgreementFigures Figures { get; }

    /// <summary>The same by item, or by section where provisions belong to no item, in text order.</summary>
    public IReadOnlyList<ItemAgreement> Items { get; }

    /// <summary>Whether they put the document into the same tier. Provisions are compared all the same.</summary>
    public bool IsSameTier => First.Tier == Second.Tier;

    /// <summary>Compares two descriptions of one document. Ids and titles may differ.</summary>
    /// <param name="first">The description of the first coder.</param>
    /// <param name="second">The description of the second coder.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CoderComparison Of(SafetyStandardsDocument first, SafetyStandardsDocument second) => new(Require.NotNull(first), Require.NotNull(second));

    /// <summary>The figures in English.</summary>
    public override string ToString() => Figures.ToString();
}
