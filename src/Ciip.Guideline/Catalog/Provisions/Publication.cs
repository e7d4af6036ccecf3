using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>Publication of the Safety Standards. <c>II.5</c></summary>
    public static class Publication
    {
        /// <summary>Publishing the Safety Standards. <c>II.5 p1 s1</c></summary>
        public static readonly Provision EffortsShownByPublication = new("II.5.a", "p1 s1", Modality.Shall, new(
            "The Safety Standards are published as far as they can be, and so show the efforts made for protection.",
            "「安全基準等」を可能な限り公開し、重要インフラ防護の取組を示す。"))
        {
            Softener = Softener.AsMuchAsPossible,
            Axis = ProvisionAxis.Documents,
            Bearers = Seq.Of(Actor.StandardsAuthor),
        };

        /// <summary>All of them, in text order.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(EffortsShownByPublication);
    }
}
