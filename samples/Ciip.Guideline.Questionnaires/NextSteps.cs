namespace Ciip.Guideline.Questionnaires;

/// <summary>What to do with a questionnaire once it is filled in, by where it came from. Each is known to all who read one.</summary>
public static class NextSteps
{
    /// <summary>It came from the command line.</summary>
    public static LocalizedText Import { get; } = new("Then: ciip questionnaire import FILE -o FILE.json", "記入後：ciip questionnaire import FILE -o FILE.json");

    /// <summary>It was downloaded from a page that takes files.</summary>
    public static LocalizedText Upload { get; } = new("Then: upload this file on the page of the operator.", "記入後：このファイルを事業者等の画面で登録する。");

    internal static IReadOnlyList<LocalizedText> All { get; } = [Import, Upload];
}
