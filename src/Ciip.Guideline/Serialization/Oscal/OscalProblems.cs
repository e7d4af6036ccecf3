using Ciip.Guideline.Serialization.Json;

namespace Ciip.Guideline.Serialization.Oscal;

/// <summary>Every problem that OSCAL documents have beside those of our own files, worded.</summary>
internal static class OscalProblems
{
    public static JsonProblem Foreign() => new(JsonDiagnosticCodes.ForeignContent, Messages.Foreign);

    public static JsonProblem BadName(string name) => new(JsonDiagnosticCodes.BadProperty, Messages.BadName, name);

    public static JsonProblem BadLiteral(string value) => new(JsonDiagnosticCodes.BadProperty, Messages.BadLiteral, value);

    private static class Messages
    {
        public static readonly LocalizedText Foreign = new(
            "This is not of this library and was left aside.", "本ライブラリのものではないため、読み飛ばしました。");

        public static readonly LocalizedText BadName = new(
            "The name '{0}' is no path to a member.", "名前「{0}」は項目へのパスになっていません。");

        public static readonly LocalizedText BadLiteral = new(
            "The value '{0}' is no JSON literal, as the class of the property says.", "値「{0}」が、プロパティの class の示す JSON リテラルになっていません。");
    }
}
