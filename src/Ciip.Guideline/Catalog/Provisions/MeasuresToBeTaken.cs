using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>What the introduction of II.6 asks about its 20 measures. <c>II.6</c></summary>
    public static class MeasuresToBeTaken
    {
        /// <summary>Discussing the adoption of the items. <c>II.6 p1 s1</c></summary>
        public static readonly Provision AdoptionDiscussed = new("II.6.a", "p1 s1", Modality.Shall, new(
            "Whoever makes or revises Safety Standards in a sector discusses which of the items to adopt.",
            "各重要インフラ分野での「安全基準等」の策定・改定に当たり、各項目を採用するかを検討する。"))
        {
            Axis = ProvisionAxis.Documents,
            Kind = ProvisionKind.Conduct,
            Bearers = Seq.Of(Actor.StandardsAuthor),
        };

        /// <summary>All of them, in text order.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(AdoptionDiscussed);
    }
}
