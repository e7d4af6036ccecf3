using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>The presumed examples of intentional causes. <c>II.3(1)</c></summary>
    public static class IntentionalCauses
    {
        /// <summary>Suspicious e-mails received. <c>II.3(1) p1 s1</c></summary>
        public static readonly Provision SuspiciousEmails = new("II.3(1).a", "p1 s1", Modality.IsPresumed, new(
            "Receiving suspicious e-mails is named among the intentional causes.",
            "意図的な原因として、不審メール等の受信を挙げる。"))
        {
            Softener = Softener.PresumedExample,
            Axis = ProvisionAxis.Documents,
        };

        /// <summary>Phishing for user IDs. <c>II.3(1) p1 s1</c></summary>
        public static readonly Provision UserIdPhishing = new("II.3(1).b", "p1 s1", Modality.IsPresumed, new(
            "Phishing for user IDs is named among the intentional causes.",
            "意図的な原因として、ユーザID等の偽りを挙げる。"))
        {
            Softener = Softener.PresumedExample,
            Axis = ProvisionAxis.Documents,
        };

        /// <summary>Traffic floods, such as in DoS attacks. <c>II.3(1) p1 s1</c></summary>
        public static readonly Provision TrafficFlooding = new("II.3(1).c", "p1 s1", Modality.IsPresumed, new(
            "Flooding with traffic, as in a DoS attack, is named among the intentional causes.",
            "意図的な原因として、DoS攻撃等の大量アクセスを挙げる。"))
        {
            Softener = Softener.PresumedExample,
            Axis = ProvisionAxis.Documents,
        };

        /// <summary>Information obtained illicitly. <c>II.3(1) p1 s1</c></summary>
        public static readonly Provision IllicitObtainmentOfInformation = new("II.3(1).d", "p1 s1", Modality.IsPresumed, new(
            "Obtaining information illicitly is named among the intentional causes.",
            "意図的な原因として、情報の不正取得を挙げる。"))
        {
            Softener = Softener.PresumedExample,
            Axis = ProvisionAxis.Documents,
        };

        /// <summary>Internal fraud. <c>II.3(1) p1 s1</c></summary>
        public static readonly Provision InternalFraud = new("II.3(1).e", "p1 s1", Modality.IsPresumed, new(
            "Internal fraud is named among the intentional causes.",
            "意図的な原因として、内部不正を挙げる。"))
        {
            Softener = Softener.PresumedExample,
            Axis = ProvisionAxis.Documents,
        };

        /// <summary>Systems not operated properly. <c>II.3(1) p1 s1</c></summary>
        public static readonly Provision FailureOfProperSystemOperations = new("II.3(1).f", "p1 s1", Modality.IsPresumed, new(
            "Failing to operate systems properly is named among the intentional causes.",
            "意図的な原因として、適切なシステム等運用の未実施を挙げる。"))
        {
            Softener = Softener.PresumedExample,
            Axis = ProvisionAxis.Documents,
        };

        /// <summary>All of them, in text order.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(
            SuspiciousEmails, UserIdPhishing, TrafficFlooding, IllicitObtainmentOfInformation, InternalFraud,
            FailureOfProperSystemOperations);
    }
}
