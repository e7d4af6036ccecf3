using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>The presumed examples of accidental causes. <c>II.3(2)</c></summary>
    public static class AccidentalCauses
    {
        /// <summary>Errors of users in operation. <c>II.3(2) p1 s1</c></summary>
        public static readonly Provision UserOperationErrors = new("II.3(2).a", "p1 s1", Modality.IsPresumed, new(
            "Operating errors by users are named among the accidental causes.",
            "偶発的な原因として、ユーザの操作ミスを挙げる。"))
        {
            Softener = Softener.PresumedExample,
            Axis = ProvisionAxis.Documents,
        };

        /// <summary>Errors in the administration of users. <c>II.3(2) p1 s1</c></summary>
        public static readonly Provision UserAdministrationErrors = new("II.3(2).b", "p1 s1", Modality.IsPresumed, new(
            "Errors in user administration are named among the accidental causes.",
            "偶発的な原因として、ユーザの管理ミスを挙げる。"))
        {
            Softener = Softener.PresumedExample,
            Axis = ProvisionAxis.Documents,
        };

        /// <summary>Suspicious files executed. <c>II.3(2) p1 s1</c></summary>
        public static readonly Provision ExecutionOfSuspiciousFiles = new("II.3(2).c", "p1 s1", Modality.IsPresumed, new(
            "Executing suspicious files is named among the accidental causes.",
            "偶発的な原因として、不審なファイルの実行を挙げる。"))
        {
            Softener = Softener.PresumedExample,
            Axis = ProvisionAxis.Documents,
        };

        /// <summary>Suspicious sites accessed. <c>II.3(2) p1 s1</c></summary>
        public static readonly Provision AccessToSuspiciousSites = new("II.3(2).d", "p1 s1", Modality.IsPresumed, new(
            "Accessing suspicious sites is named among the accidental causes.",
            "偶発的な原因として、不審なサイトの閲覧を挙げる。"))
        {
            Softener = Softener.PresumedExample,
            Axis = ProvisionAxis.Documents,
        };

        /// <summary>Errors of outside contractors in administration. <c>II.3(2) p1 s1</c></summary>
        public static readonly Provision ContractorAdministrationErrors = new("II.3(2).e", "p1 s1", Modality.IsPresumed, new(
            "Administration errors by outside contractors are named among the accidental causes.",
            "偶発的な原因として、外部委託先の管理ミスを挙げる。"))
        {
            Softener = Softener.PresumedExample,
            Axis = ProvisionAxis.Documents,
        };

        /// <summary>Devices that fail. <c>II.3(2) p1 s1</c></summary>
        public static readonly Provision FailureOfDevices = new("II.3(2).f", "p1 s1", Modality.IsPresumed, new(
            "Device failure is named among the accidental causes.",
            "偶発的な原因として、機器等の故障を挙げる。"))
        {
            Softener = Softener.PresumedExample,
            Axis = ProvisionAxis.Documents,
        };

        /// <summary>Vulnerability of systems. <c>II.3(2) p1 s1</c></summary>
        public static readonly Provision SystemVulnerability = new("II.3(2).g", "p1 s1", Modality.IsPresumed, new(
            "System vulnerability is named among the accidental causes.",
            "偶発的な原因として、システムの脆弱性を挙げる。"))
        {
            Softener = Softener.PresumedExample,
            Axis = ProvisionAxis.Documents,
        };

        /// <summary>Effects of malfunctions in other areas. <c>II.3(2) p1 s1</c></summary>
        public static readonly Provision EffectsFromOtherAreas = new("II.3(2).h", "p1 s1", Modality.IsPresumed, new(
            "Spread from malfunctions in other areas is named among the accidental causes.",
            "偶発的な原因として、他分野の障害からの波及を挙げる。"))
        {
            Softener = Softener.PresumedExample,
            Axis = ProvisionAxis.Documents,
        };

        /// <summary>All of them, in text order.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(
            UserOperationErrors, UserAdministrationErrors, ExecutionOfSuspiciousFiles, AccessToSuspiciousSites,
            ContractorAdministrationErrors, FailureOfDevices, SystemVulnerability, EffectsFromOtherAreas);
    }
}
