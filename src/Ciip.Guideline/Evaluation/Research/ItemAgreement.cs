namespace Ciip.Guideline.Research;

/// <summary>How far two coders agree on one item, or on a section whose provisions belong to no item.</summary>
public sealed class ItemAgreement
{
    internal ItemAgreement(GuidelineId about, IReadOnlyList<CodedProvision> provisions)
    {
        About = about;
        Provisions = provisions;
        Figures = new AgreementFigures(provisions);
    }

    /// <summary>The item or section.</summary>
    public GuidelineId About { get; }

    /// <summary>Its provisions that at least one of them described.</summary>
    public IReadOnlyList<CodedProvision> Provisions { get; }

    /// <summary>How far they agree on these.</summary>
    public AgreementFigures Figures { get; }

    /// <summary>The item and the figures.</summary>
    public override string ToString() => $"{About}: {Figures}";
}
