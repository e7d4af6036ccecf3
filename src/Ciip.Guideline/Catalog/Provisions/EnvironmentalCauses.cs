using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>The presumed examples of environmental causes. <c>II.3(3)</c></summary>
    public static class EnvironmentalCauses
    {
        /// <summary>Disasters. <c>II.3(3) p1 s1</c></summary>
        public static readonly Provision Disasters = new("II.3(3).a", "p1 s1", Modality.IsPresumed, new(
            "Disasters are named among the environmental causes.",
            "環境的な原因として、災害を挙げる。"))
        {
            Softener = Softener.PresumedExample,
            Axis = ProvisionAxis.Documents,
        };

        /// <summary>Epidemics. <c>II.3(3) p1 s1</c></summary>
        public static readonly Provision Epidemics = new("II.3(3).b", "p1 s1", Modality.IsPresumed, new(
            "Epidemics are named among the environmental causes.",
            "環境的な原因として、疾病を挙げる。"))
        {
            Softener = Softener.PresumedExample,
            Axis = ProvisionAxis.Documents,
        };

        /// <summary>All of them, in text order.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(Disasters, Epidemics);
    }
}
