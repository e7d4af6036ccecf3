using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>How information is asked to be given in an IT malfunction. <c>II.6.2.3(2)</c></summary>
    public static class MalfunctionExplanation
    {
        /// <summary>Information on the state of the malfunction. <c>II.6.2.3(2) p1 s1</c></summary>
        public static readonly Provision StatusInformation = new("II.6.2.3(2).a", "p1 s1", Modality.Shall, new(
            "Action is taken to give information on the state of the IT malfunction.",
            "IT障害の状況について、情報提供に必要な対応を行う。"));

        /// <summary>Information on the recovery. <c>II.6.2.3(2) p1 s1</c></summary>
        public static readonly Provision RecoveryInformation = new("II.6.2.3(2).b", "p1 s1", Modality.Shall, new(
            "Action is taken to give information on the recovery.",
            "IT障害からの復旧について、情報提供に必要な対応を行う。"));

        /// <summary>The availability of the service, made known to users: an example of such actions. <c>II.6.2.3(2) p1 s1</c></summary>
        public static readonly Provision ServiceAvailability = new("II.6.2.3(2).c", "p1 s1", Modality.Shall, new(
            "In an IT malfunction users are told whether the service is available.",
            "IT障害発生時に、利用者にサービスの利用可否を知らせる。"))
        { Softener = Softener.OpenListMember };

        /// <summary>The IT-BCP that the actions follow. <c>II.6.2.3(2) p1 s1</c></summary>
        public static readonly Provision ItBcpFollowed = new("II.6.2.3(2).d", "p1 s1", Modality.Shall, new(
            "Information on a malfunction is given as the IT-BCP lays down.",
            "IT障害に関する情報を、策定済みのIT-BCPに従って提供する。"));

        /// <summary>"When" among the 5W1H of the information actions. <c>II.6.2.3(2) p1 s1</c></summary>
        public static readonly Provision When = new("II.6.2.3(2).e", "p1 s1", Modality.Shall, new(
            "It is understood when the information actions take place.",
            "情報に基づく対応の5W1Hのうち「いつ」を把握する。"));

        /// <summary>"Where" among the 5W1H of the information actions. <c>II.6.2.3(2) p1 s1</c></summary>
        public static readonly Provision Where = new("II.6.2.3(2).f", "p1 s1", Modality.Shall, new(
            "It is understood where the information actions take place.",
            "情報に基づく対応の5W1Hのうち「どこで」を把握する。"));

        /// <summary>"Who" among the 5W1H of the information actions. <c>II.6.2.3(2) p1 s1</c></summary>
        public static readonly Provision Who = new("II.6.2.3(2).g", "p1 s1", Modality.Shall, new(
            "It is understood who takes the information actions.",
            "情報に基づく対応の5W1Hのうち「誰が」を把握する。"));

        /// <summary>"Why" among the 5W1H of the information actions. <c>II.6.2.3(2) p1 s1</c></summary>
        public static readonly Provision Why = new("II.6.2.3(2).h", "p1 s1", Modality.Shall, new(
            "It is understood why the information actions are taken.",
            "情報に基づく対応の5W1Hのうち「なぜ」を把握する。"));

        /// <summary>"What" among the 5W1H of the information actions. <c>II.6.2.3(2) p1 s1</c></summary>
        public static readonly Provision What = new("II.6.2.3(2).i", "p1 s1", Modality.Shall, new(
            "It is understood what the information actions are about.",
            "情報に基づく対応の5W1Hのうち「何を」を把握する。"));

        /// <summary>"How" among the 5W1H of the information actions. <c>II.6.2.3(2) p1 s1</c></summary>
        public static readonly Provision How = new("II.6.2.3(2).j", "p1 s1", Modality.Shall, new(
            "It is understood how the information actions are taken.",
            "情報に基づく対応の5W1Hのうち「どのように」を把握する。"));

        /// <summary>The concert with other organizations. <c>II.6.2.3(2) p1 s2</c></summary>
        public static readonly Provision ConcertWithOrganizations = new("II.6.2.3(2).k", "p1 s2", Modality.Shall, new(
            "Information is given in concert with the other organizations concerned.",
            "関係する他の組織と連携・協調して情報を提供する。"));

        /// <summary>All of them, in text order.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(
            StatusInformation, RecoveryInformation, ServiceAvailability, ItBcpFollowed, When, Where, Who, Why, What, How,
            ConcertWithOrganizations);
    }
}
