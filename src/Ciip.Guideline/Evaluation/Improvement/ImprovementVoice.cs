using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline;

/// <summary>For whom an improvement plan is made: whose documents it can suggest.</summary>
public sealed record ImprovementVoice
{
    private ImprovementVoice(DocumentTier tier, string? issuer)
    {
        Tier = tier;
        Issuer = issuer;
        Tiers = tier.IsOfOperators ? Seq.Of(tier) : Seq.Of(DocumentTier.EnforceableStandards, DocumentTier.RecommendedStandards);
    }

    /// <summary>The operator itself: all its internal rules (tier 4) are one voice.</summary>
    public static ImprovementVoice Operator { get; } = new(DocumentTier.InternalRules, issuer: null);

    /// <summary>The tier it speaks in.</summary>
    public DocumentTier Tier { get; }

    /// <summary>The issuer; null for the operator itself.</summary>
    public string? Issuer { get; }

    /// <summary>The tiers it can write in: the government both of its tiers, everybody else one.</summary>
    public IReadOnlyList<DocumentTier> Tiers { get; }

    /// <summary>A ministry or a group.</summary>
    /// <param name="tier">The tier it speaks in.</param>
    /// <param name="issuer">The issuer, as its documents name it.</param>
    /// <exception cref="ArgumentException"><paramref name="issuer"/> is empty, or the tier is the operator's own: use <see cref="Operator"/>.</exception>
    public static ImprovementVoice Of(DocumentTier tier, string issuer) => Require.NotNull(tier) != DocumentTier.InternalRules
        ? new(tier, Require.Text(issuer))
        : throw new ArgumentException("Internal rules are the operator's own voice.", nameof(tier));

    /// <summary>Whether a document speaks with this voice.</summary>
    internal bool Speaks(SafetyStandardsDocument document) => Tiers.Contains(document.Tier) && (Issuer is null || Voices.IsSame(document.Issuer, Issuer));
}
