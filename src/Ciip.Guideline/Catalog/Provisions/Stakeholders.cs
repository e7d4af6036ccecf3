using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>The duties of all stakeholders, quoted from the Basic Policy. <c>II.4(stakeholders)</c></summary>
    public static class Stakeholders
    {
        /// <summary>Checking their own progress. <c>II.4(stakeholders) b1 s1</c></summary>
        public static readonly Provision ProgressChecked = new("II.4(stakeholders).a", "b1 s1", Modality.Should, new(
            "Each stakeholder looks periodically at how far its own measures and policies have come.",
            "関係主体が、自らの施策の進捗状況を定期的に確認する。"))
        {
            Authority = Authority.BasicPolicy,
            Bearers = Seq.Of(Actor.Stakeholders),
        };

        /// <summary>Recognizing the current circumstances. <c>II.4(stakeholders) b1 s1</c></summary>
        public static readonly Provision CircumstancesRecognized = new("II.4(stakeholders).b", "b1 s1", Modality.Should, new(
            "Each stakeholder has an accurate view of how things stand.",
            "関係主体が、現在置かれている状況を正確に認識する。"))
        {
            Authority = Authority.BasicPolicy,
            Bearers = Seq.Of(Actor.Stakeholders),
        };

        /// <summary>Setting goals. <c>II.4(stakeholders) b1 s1</c></summary>
        public static readonly Provision GoalsDetermined = new("II.4(stakeholders).c", "b1 s1", Modality.Should, new(
            "Each stakeholder sets goals for its activities on its own initiative.",
            "関係主体が、取組の目標を主体的に設定する。"))
        {
            Authority = Authority.BasicPolicy,
            Bearers = Seq.Of(Actor.Stakeholders),
        };

        /// <summary>Closer cooperation. <c>II.4(stakeholders) b1 s2</c></summary>
        public static readonly Provision CooperationEnhanced = new("II.4(stakeholders).d", "b1 s2", Modality.Should, new(
            "Stakeholders work together more and more closely.",
            "関係主体が、相互の協力を深める。"))
        {
            Authority = Authority.BasicPolicy,
            Bearers = Seq.Of(Actor.Stakeholders),
        };

        /// <summary>Regard for the activities of others. <c>II.4(stakeholders) b1 s2</c></summary>
        public static readonly Provision OthersConsidered = new("II.4(stakeholders).e", "b1 s2", Modality.Should, new(
            "Stakeholders consider how far the activities of the others have come.",
            "関係主体が、他の主体の取組状況を考慮する。"))
        {
            Authority = Authority.BasicPolicy,
            Bearers = Seq.Of(Actor.Stakeholders),
        };

        /// <summary>The 5W1H of the response, by scale of the IT outage. <c>II.4(stakeholders) b2 s1</c></summary>
        public static readonly Provision ResponseUnderstood = new("II.4(stakeholders).f", "b2 s1", Modality.Should, new(
            "Each stakeholder knows the 5W1H of the response to an IT outage according to its scale.",
            "関係主体が、IT障害の規模に応じた対応の5W1Hを理解している。"))
        {
            Authority = Authority.BasicPolicy,
            Bearers = Seq.Of(Actor.Stakeholders),
        };

        /// <summary>Calm when there are signs of an IT outage. <c>II.4(stakeholders) b2 s1</c></summary>
        public static readonly Provision SignsAddressedCalmly = new("II.4(stakeholders).g", "b2 s1", Modality.Should, new(
            "Each stakeholder is able to deal calmly with signs of an IT outage.",
            "関係主体が、IT障害の予兆に冷静に対処できる。"))
        {
            Authority = Authority.BasicPolicy,
            Bearers = Seq.Of(Actor.Stakeholders),
        };

        /// <summary>Calm when an IT outage occurs. <c>II.4(stakeholders) b2 s1</c></summary>
        public static readonly Provision OutageAddressedCalmly = new("II.4(stakeholders).h", "b2 s1", Modality.Should, new(
            "Each stakeholder is able to deal calmly with an IT outage that has occurred.",
            "関係主体が、発生したIT障害に冷静に対処できる。"))
        {
            Authority = Authority.BasicPolicy,
            Bearers = Seq.Of(Actor.Stakeholders),
        };

        /// <summary>Working with other stakeholders in the response. <c>II.4(stakeholders) b2 s2</c></summary>
        public static readonly Provision Cooperation = new("II.4(stakeholders).i", "b2 s2", Modality.Should, new(
            "Stakeholders are able to work with one another.",
            "関係主体が、他の主体と連携できる。"))
        {
            Authority = Authority.BasicPolicy,
            Bearers = Seq.Of(Actor.Stakeholders),
        };

        /// <summary>A response in concert. <c>II.4(stakeholders) b2 s2</c></summary>
        public static readonly Provision ConcertedResponse = new("II.4(stakeholders).j", "b2 s2", Modality.Should, new(
            "Stakeholders are able to respond jointly and in concert.",
            "関係主体が、協調し、統制の取れた対応ができる。"))
        {
            Authority = Authority.BasicPolicy,
            Bearers = Seq.Of(Actor.Stakeholders),
        };

        /// <summary>Robust communication. <c>II.4(stakeholders) b2 s2</c></summary>
        public static readonly Provision Communication = new("II.4(stakeholders).k", "b2 s2", Modality.Should, new(
            "Stakeholders keep up robust communication between them.",
            "関係主体が、様々な主体との間で意思疎通を確実に行う。"))
        {
            Authority = Authority.BasicPolicy,
            Bearers = Seq.Of(Actor.Stakeholders),
        };

        /// <summary>Proactive measures. <c>II.4(stakeholders) b2 s2</c></summary>
        public static readonly Provision ProactiveMeasures = new("II.4(stakeholders).l", "b2 s2", Modality.Should, new(
            "Stakeholders take measures proactively.",
            "関係主体が、先を見越した対策を講じる。"))
        {
            Authority = Authority.BasicPolicy,
            Bearers = Seq.Of(Actor.Stakeholders),
        };

        /// <summary>All of them, in text order.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(
            ProgressChecked, CircumstancesRecognized, GoalsDetermined, CooperationEnhanced, OthersConsidered,
            ResponseUnderstood, SignsAddressedCalmly, OutageAddressedCalmly, Cooperation, ConcertedResponse, Communication,
            ProactiveMeasures);
    }
}
