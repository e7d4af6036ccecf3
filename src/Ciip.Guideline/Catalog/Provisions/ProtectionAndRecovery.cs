using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>What is asked of the response to an IT malfunction. <c>II.6.2.3(1)</c></summary>
    public static class ProtectionAndRecovery
    {
        /// <summary>The IT-BCP, put in motion. <c>II.6.2.3(1) p1 s1</c></summary>
        public static readonly Provision ItBcpPutInMotion = new("II.6.2.3(1).a", "p1 s1", Modality.Shall, new(
            "In an IT malfunction the IT-BCP is put in motion.",
            "IT障害発生時に、策定済みのIT-BCPを発動する。"));

        /// <summary>Business operations, maintained in an IT malfunction. <c>II.6.2.3(1) p1 s1</c></summary>
        public static readonly Provision OperationsMaintained = new("II.6.2.3(1).b", "p1 s1", Modality.Shall, new(
            "In an IT malfunction business operations are kept up.",
            "IT障害発生時に、業務を維持する。"));

        /// <summary>The rules that are followed in keeping up operations. <c>II.6.2.3(1) p1 s1</c></summary>
        public static readonly Provision RulesFollowed = new("II.6.2.3(1).c", "p1 s1", Modality.Shall, new(
            "Operations are kept up by the actions that the rules lay down.",
            "業務の維持を、規程に定めた対応に従って行う。"));

        /// <summary>The efforts for quick recovery. <c>II.6.2.3(1) p1 s1</c></summary>
        public static readonly Provision QuickRecovery = new("II.6.2.3(1).d", "p1 s1", Modality.Shall, new(
            "Quick recovery is pursued while operations are kept up.",
            "業務の維持と併せて、迅速な復旧に努める。"))
        { NamedClasses = Seq.Of(CountermeasureClass.QuickRecovery) };

        /// <summary>The collection of electronic records. <c>II.6.2.3(1) p1 s2</c></summary>
        public static readonly Provision RecordsCollected = new("II.6.2.3(1).e", "p1 s2", Modality.Shall, new(
            "Electronic records are collected during the response to an IT malfunction.",
            "IT障害への対応に際し、電子的な記録を収集する。"));

        /// <summary>Journals, an example of electronic records. <c>II.6.2.3(1) p1 s2</c></summary>
        public static readonly Provision Journals = new("II.6.2.3(1).f", "p1 s2", Modality.Shall, new(
            "Journals are among the records collected.",
            "収集する記録にジャーナルを含める。"))
        { Softener = Softener.OpenListMember };

        /// <summary>Logs, an example of electronic records. <c>II.6.2.3(1) p1 s2</c></summary>
        public static readonly Provision Logs = new("II.6.2.3(1).g", "p1 s2", Modality.Shall, new(
            "Logs are among the records collected.",
            "収集する記録にログを含める。"))
        { Softener = Softener.OpenListMember };

        /// <summary>The analysis of the records for the cause. <c>II.6.2.3(1) p1 s2</c></summary>
        public static readonly Provision CauseAnalyzed = new("II.6.2.3(1).h", "p1 s2", Modality.Shall, new(
            "The records are analyzed to find the cause.",
            "収集した記録を分析し、原因を究明する。"));

        /// <summary>Measures against the cause, as what the analysis is for. <c>II.6.2.3(1) p1 s2</c></summary>
        public static readonly Provision MeasuresAgainstCause = new("II.6.2.3(1).i", "p1 s2", Modality.Shall, new(
            "The analysis leads to measures that suit the cause.",
            "原因の分析を、原因に応じた適切な対策につなげる。"));

        /// <summary>All of them, by their letters.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(
            ItBcpPutInMotion, OperationsMaintained, RulesFollowed, QuickRecovery, RecordsCollected, Journals, Logs,
            CauseAnalyzed, MeasuresAgainstCause);
    }
}
