using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Formats.Oscal;

/// <summary>Every problem that OSCAL documents have beside those of our own files, worded.</summary>
internal static class OscalProblems
{
    public static JsonProblem Foreign() => new(GuidelineDiagnosticCodes.ForeignContent, Messages.Foreign);

    public static JsonProblem BadName(string name) => new(GuidelineDiagnosticCodes.BadProperty, Messages.BadName, name);

    public static JsonProblem BadLiteral(string value) => new(GuidelineDiagnosticCodes.BadProperty, Messages.BadLiteral, value);

    public static JsonProblem NoImport() => new(GuidelineDiagnosticCodes.MissingMember, Messages.NoImport);

    /// <summary>A profile whose controls are all unknown here.</summary>
    /// <param name="count">How many it selects.</param>
    /// <param name="example">One of them.</param>
    public static JsonProblem OtherCatalog(int count, string example) => new(GuidelineDiagnosticCodes.OtherCatalog, Messages.OtherCatalog, count, example);

    private static class Messages
    {
        public static readonly LocalizedText NoImport = new(
            "A profile selects from the catalog that it imports; this one imports none.", "プロファイルは取り込んだカタログから選択するが、取込み（imports）が一つもない。");

        public static readonly LocalizedText OtherCatalog = new(
            "This profile selects from another catalog: the Guideline has none of its {0} controls, such as '{1}'.",
            "このプロファイルは別のカタログから選択している。選択された管理策{0}件（「{1}」など）は、いずれも指針にない。");

        public static readonly LocalizedText Foreign = new(
            "This does not come from this library and was left aside.", "本ライブラリのものではないため、読み飛ばした。");

        public static readonly LocalizedText BadName = new(
            "The name '{0}' is not a path to a member.", "名前「{0}」はメンバーへのパスになっていない。");

        public static readonly LocalizedText BadLiteral = new(
            "The value '{0}' is not a JSON literal, as the class of the property says.", "値「{0}」が、プロパティのclassの示すJSONリテラルになっていない。");
    }
}
