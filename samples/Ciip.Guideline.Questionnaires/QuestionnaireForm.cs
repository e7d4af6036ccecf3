namespace Ciip.Guideline.Questionnaires;

/// <summary>The kinds of file that a questionnaire is written to and read from.</summary>
public enum QuestionnaireForm
{
    /// <summary>A workbook (Office Open XML), with lists to pick from.</summary>
    Xlsx,

    /// <summary>The sheets one below the other in UTF-8.</summary>
    Csv,
}
