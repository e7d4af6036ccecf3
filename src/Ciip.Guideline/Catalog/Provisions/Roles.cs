using Ciip.Guideline.Common;

namespace Ciip.Guideline;

public static partial class Provisions
{
    /// <summary>Whose roles and efforts the Safety Standards are asked to specify. <c>II.4</c></summary>
    public static class Roles
    {
        /// <summary>The roles of the presiding ministries. <c>II.4 p1 s1</c></summary>
        public static readonly Provision RoleOfPresidingMinistries = new("II.4.a", "p1 s1", Modality.Shall, new(
            "The Safety Standards say what the presiding ministries have to do.",
            "「安全基準等」に、重要インフラ所管省庁の役割を定める。"))
        {
            Axis = ProvisionAxis.Documents,
            Bearers = Seq.Of(Actor.StandardsAuthor),
        };

        /// <summary>The roles of the sector as a whole. <c>II.4 p1 s1</c></summary>
        public static readonly Provision RoleOfSector = new("II.4.b", "p1 s1", Modality.Shall, new(
            "The Safety Standards say what the sector as a whole has to do.",
            "「安全基準等」に、重要インフラ分野全体の役割を定める。"))
        {
            Axis = ProvisionAxis.Documents,
            Bearers = Seq.Of(Actor.StandardsAuthor),
        };

        /// <summary>The roles of each operator. <c>II.4 p1 s1</c></summary>
        public static readonly Provision RoleOfOperator = new("II.4.c", "p1 s1", Modality.Shall, new(
            "The Safety Standards say what each operator has to do.",
            "「安全基準等」に、個々の重要インフラ事業者等の役割を定める。"))
        {
            Axis = ProvisionAxis.Documents,
            Bearers = Seq.Of(Actor.StandardsAuthor),
        };

        /// <summary>The efforts of the management layer. <c>II.4 p2 s1</c></summary>
        public static readonly Provision ManagementEfforts = new("II.4.d", "p2 s1", Modality.Shall, new(
            "Operators specify what their management layer does for the Safety Standards.",
            "「安全基準等」に関して経営層が行うべき取組を定める。"))
        { Axis = ProvisionAxis.Documents };

        /// <summary>The quoted duties of executives, as the reference of these efforts. <c>II.4 p2 s1</c></summary>
        public static readonly Provision ReferenceToDuties = new("II.4.e", "p2 s1", Modality.Shall, new(
            "The efforts of the management layer are specified with an eye to the duties of executives in the Basic Policy.",
            "経営層の取組を定めるに当たり、行動計画の「経営層の在り方」を参照する。"))
        {
            Axis = ProvisionAxis.Documents,
            Kind = ProvisionKind.Conduct,
        };

        /// <summary>Figure 1, as the reference of these efforts. <c>II.4 p2 s1</c></summary>
        public static readonly Provision ReferenceToFigure = new("II.4.f", "p2 s1", Modality.Shall, new(
            "The efforts of the management layer are specified with an eye to Figure 1.",
            "経営層の取組を定めるに当たり、図1を参照する。"))
        {
            Axis = ProvisionAxis.None,
            Kind = ProvisionKind.Conduct,
        };

        /// <summary>All of them, in text order.</summary>
        public static IReadOnlyList<Provision> All { get; } = Seq.Of(
            RoleOfPresidingMinistries, RoleOfSector, RoleOfOperator, ManagementEfforts, ReferenceToDuties,
            ReferenceToFigure);
    }
}
