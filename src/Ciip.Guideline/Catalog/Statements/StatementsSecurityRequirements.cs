namespace Ciip.Guideline.Catalog;

internal static partial class Statements
{
    /// <summary>The statements of <c>II.6.1.5(1)</c>, summarized in our own words.</summary>
    public static readonly Statement[] SecurityRequirements =
    [
        new("II.6.1.5(1) p1 s1", StatementKind.Requirement, new(
            "Before measures go into a system, asks which functions it needs, seen from confidentiality, integrity and availability.",
            "情報システムへの対策の導入に当たり、機密性、完全性、可用性の観点から必要な機能を明確にすることを求める。")),
        new("II.6.1.5(1) p2 s1", StatementKind.Requirement, new(
            "Asks for functions against threats, to prevent, limit and recover, and for measures against break-ins and the harm they do.",
            "脅威への対抗、未然防止、拡大防止、迅速な復旧に必要な機能と、不正侵入及びその実害を防ぐ対策を明記することを求める。")),
    ];
}
