namespace Ciip.Guideline.Differential;

/// <summary>What is evaluated, as the texts of files: no type of a version of the library can pass to another one.</summary>
/// <param name="Standards">The documents; null for none.</param>
/// <param name="Practice">The self-verification; null for none.</param>
/// <param name="AsOf">The date; null for none.</param>
internal sealed record Subject(string? Standards, string? Practice = null, string? AsOf = null)
{
    public static Subject Of(SafetyStandardsSet? standards, SelfVerification? practice = null, PartialDate? asOf = null) =>
        new(standards is null ? null : GuidelineJson.ToJson(standards), practice is null ? null : GuidelineJson.ToJson(practice), asOf?.ToString());

    public static Subject Of(string?[] texts) => new(texts[0], texts[1], texts[2]);

    public string?[] ToTexts() => [Standards, Practice, AsOf];

    public EvaluationReport Evaluate()
    {
        var practice = Practice is null ? null : GuidelineJson.Parse<SelfVerification>(Practice);
        PartialDate? asOf = AsOf is null ? null : PartialDate.Parse(AsOf);
        return Standards is null
            ? GuidelineEvaluator.Default.Evaluate(practice!, asOf)
            : GuidelineEvaluator.Default.Evaluate(GuidelineJson.Parse<SafetyStandardsSet>(Standards), practice, asOf);
    }

    /// <summary>Writes the files into a folder, as somebody can take them to the command line.</summary>
    public void Keep(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, text) in new[] { ("documents.json", Standards), ("practice.json", Practice), ("as-of.txt", AsOf) })
        {
            if (text is not null)
            {
                File.WriteAllText(Path.Combine(folder, name), text);
            }
        }
    }
}
