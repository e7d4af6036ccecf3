using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>What is asked of operating procedures and their maintenance. <c>II.6.1.5(3)</c></summary>
    public static class OperationalProcedures
    {
        /// <summary>The design of the operating procedures. <c>II.6.1.5(3) p1 s1</c></summary>
        public static readonly Provision ProceduresDesigned = new("II.6.1.5(3).a", "p1 s1", Modality.WithoutModalVerb, new(
            "Operating procedures are designed for the system that carries the measures.",
            "対策を実装する情報システムの運用手順を設計する。"));

        /// <summary>The manual of the operating procedures. <c>II.6.1.5(3) p1 s1</c></summary>
        public static readonly Provision ManualCompiled = new("II.6.1.5(3).b", "p1 s1", Modality.WithoutModalVerb, new(
            "A manual of the operating procedures is compiled.",
            "運用の手順書を作成する。"));

        /// <summary>The requirements that procedures and manual follow. <c>II.6.1.5(3) p1 s1</c></summary>
        public static readonly Provision RequirementsFollowed = new("II.6.1.5(3).c", "p1 s1", Modality.WithoutModalVerb, new(
            "Procedures and manual follow the information security requirements.",
            "情報セキュリティ要件に従って運用手順と手順書を整える。"));

        /// <summary>The maintenance that keeps the measures effective. <c>II.6.1.5(3) p1 s2</c></summary>
        public static readonly Provision Maintenance = new("II.6.1.5(3).d", "p1 s2", Modality.Shall, new(
            "Maintenance activities for the measures are performed thoroughly.",
            "対策の保守作業を徹底して行う。"));

        /// <summary>The registration of users, an example of maintenance. <c>II.6.1.5(3) p1 s2</c></summary>
        public static readonly Provision UserRegistration = new("II.6.1.5(3).e", "p1 s2", Modality.Shall, new(
            "The user registration that verification relies on is among the maintenance activities.",
            "保守作業に、認証に必要な利用者登録を含める。"))
        { Softener = Softener.OpenListMember };

        /// <summary>All of them, in text order.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(
            ProceduresDesigned, ManualCompiled, RequirementsFollowed, Maintenance, UserRegistration);
    }
}
