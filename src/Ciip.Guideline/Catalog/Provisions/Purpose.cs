using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>What the purpose of the Safety Standards is asked to state. <c>II.1</c></summary>
    public static class Purpose
    {
        /// <summary>The importance of promoting measures. <c>II.1 p1 s1</c></summary>
        public static readonly Provision ImportanceOfPromoting = new("II.1.a", "p1 s1", Modality.Shall, new(
            "The Safety Standards state how important it is to promote measures that are guided by them.",
            "「安全基準等」に、これを参照して対策を推進することの重要性を明記する。"))
        {
            Axis = ProvisionAxis.Documents,
            Bearers = Seq.Of(Actor.StandardsAuthor),
        };

        /// <summary>The importance of carrying out measures. <c>II.1 p1 s1</c></summary>
        public static readonly Provision ImportanceOfCarryingOut = new("II.1.b", "p1 s1", Modality.Shall, new(
            "The Safety Standards state how important it is to carry out measures that are guided by them.",
            "「安全基準等」に、これを参照して対策を実施することの重要性を明記する。"))
        {
            Axis = ProvisionAxis.Documents,
            Bearers = Seq.Of(Actor.StandardsAuthor),
        };

        /// <summary>All of them, in text order.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(ImportanceOfPromoting, ImportanceOfCarryingOut);
    }
}
