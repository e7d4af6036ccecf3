using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>What is asked of human resources, know-how and education. <c>II.6.1.4(2)</c></summary>
    public static class HumanResources
    {
        /// <summary>The continuous development of people. <c>II.6.1.4(2) p2 s1</c></summary>
        public static readonly Provision ContinuousDevelopment = new("II.6.1.4(2).a", "p2 s1", Modality.Shall, new(
            "Human resources are developed continuously.",
            "人材を継続的に育成する。"));

        /// <summary>The continuous assignment of people. <c>II.6.1.4(2) p2 s1</c></summary>
        public static readonly Provision ContinuousAssignment = new("II.6.1.4(2).b", "p2 s1", Modality.Shall, new(
            "Human resources are assigned continuously.",
            "人材を継続的に配置する。"));

        /// <summary>The design of development and assignment for effect. <c>II.6.1.4(2) p2 s1</c></summary>
        public static readonly Provision EffectiveDesign = new("II.6.1.4(2).c", "p2 s1", Modality.Shall, new(
            "The way people are developed and assigned is designed to be effective.",
            "人材の育成・配置を、実効性のあるものとなるよう設計する。"));

        /// <summary>The accumulation of know-how. <c>II.6.1.4(2) p2 s1</c></summary>
        public static readonly Provision KnowHow = new("II.6.1.4(2).d", "p2 s1", Modality.Shall, new(
            "Know-how is accumulated.",
            "ノウハウを蓄積する。"));

        /// <summary>A level that survives a change of the responsible personnel. <c>II.6.1.4(2) p2 s1</c></summary>
        public static readonly Provision ConstantLevel = new("II.6.1.4(2).e", "p2 s1", Modality.Shall, new(
            "The aim is a level of measures that stays constant when the responsible personnel change.",
            "対策の担当者が交代しても、対策の水準を一定に維持することを目指す。"));

        /// <summary>Education for all employees. <c>II.6.1.4(2) p3 s1</c></summary>
        public static readonly Provision EducationForAllEmployees = new("II.6.1.4(2).f", "p3 s1", Modality.Shall, new(
            "All employees receive education about information security.",
            "全ての従業員に情報セキュリティ教育を行う。"));

        /// <summary>Education beyond those who operate the systems. <c>II.6.1.4(2) p3 s1</c></summary>
        public static readonly Provision EducationBeyondOperations = new("II.6.1.4(2).g", "p3 s1", Modality.Shall, new(
            "Education also reaches employees who use the systems without operating them.",
            "システム運用の担当者に限らず、システム利用者としての従業員も教育の対象とする。"));

        /// <summary>PC users, among those educated. <c>II.6.1.4(2) p3 s2</c></summary>
        public static readonly Provision PcUsers = new("II.6.1.4(2).h", "p3 s2", Modality.WithoutModalVerb, new(
            "PC users are among those who receive the education.",
            "PCの利用者も教育の対象に含める。"));

        /// <summary>All of them, in text order.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(
            ContinuousDevelopment, ContinuousAssignment, EffectiveDesign, KnowHow, ConstantLevel, EducationForAllEmployees,
            EducationBeyondOperations, PcUsers);
    }
}
