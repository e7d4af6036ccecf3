namespace Ciip.Guideline.Catalog;

/// <summary>The statements of I.3, summarized in our own words.</summary>
internal static partial class Statements
{
    /// <summary>The statements of I.3, summarized in our own words.</summary>
    public static readonly Statement[] I3 =
    [
        new("I.3 p1 s1", StatementKind.Rationale, new(
            "Describes the setting: operators do business under standards set by industry laws. Local governments act otherwise (fn5).",
            "重要インフラ事業者等は、業法と総称される法制度の下で国が定める基準に従って事業を行うという前提を述べる。地方公共団体についてはfn5による。"),
            new("Describes the legal setting.", "法制度上の前提の説明である。")),
        new("I.3 p2 s1", StatementKind.Definition, new(
            "Gives the name Safety Standards to four kinds of documents that guide operators in deciding and acting.",
            "事業者等の判断や行動の基準又は参考となる4種類の文書を「安全基準等」と総称する。"),
            new("Defines the term.", "用語の定義である。")),
        new("I.3 b1", StatementKind.Definition, new(
            "First kind: enforceable standards, which the government sets under industry laws.",
            "第1の種類は、業法に基づく国の「強制基準」である。"),
            new("A member of the definition in I.3 p2 s1.", "I.3 p2 s1の定義の一部である。")),
        new("I.3 b2", StatementKind.Definition, new(
            "Second kind: recommended standards and guidelines, also of the government, which follow the industry laws.",
            "第2の種類は、業法に準じた国の「推奨基準」及び「ガイドライン」である。"),
            new("A member of the definition in I.3 p2 s1.", "I.3 p2 s1の定義の一部である。")),
        new("I.3 b3", StatementKind.Definition, new(
            "Third kind: standards and guidelines of industry groups, which answer to industry laws and the public.",
            "第3の種類は、業法や国民の期待に応える、事業者団体等の業界横断的な「業界標準」及び「ガイドライン」である。"),
            new("A member of the definition in I.3 p2 s1.", "I.3 p2 s1の定義の一部である。")),
        new("I.3 b4", StatementKind.Definition, new(
            "Fourth kind: internal rules of the operators, which answer to the law, users and the public at large.",
            "第4の種類は、業法、国民及び契約者等の期待に応える、事業者自身の「内規」である。"),
            new("A member of the definition in I.3 p2 s1.", "I.3 p2 s1の定義の一部である。")),
        new("I.3 p3 s1", StatementKind.Requirement, new(
            "Names six things that Safety Standards have to put down clearly: purpose, scope, causes, role, items and level.",
            "「安全基準等」に明記すべきものとして、目的、適用範囲、原因、役割、対策項目及び水準の6点を挙げる。")),
        new("I.3 p3 s2", StatementKind.Structure, new(
            "Explains why all four kinds are listed side by side: everybody can find there what falls to them.",
            "4種類の文書を並べるのは、関係者の誰もが自らの責任を見いだせるよう全体を見渡せるようにするためであるとする。"),
            new("Explains the list of the four kinds.", "4種類を列挙する理由の説明である。")),
    ];
}
