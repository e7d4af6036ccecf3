namespace Ciip.Guideline.Crosswalks;

/// <summary>
/// The crosswalk to CSF 2.0 that ships. Each row was judged on the text of the Guideline and on that of the subcategory; the ids are facts, the
/// relations are our judgment.
/// </summary>
internal static partial class Csf20Table
{
    public const string Id = "csf-2.0";

    private const string Reviewer = "Ciip.Guideline";

    private static readonly (string Reference, LocalizedText What)[] Sources =
    [
        ("https://doi.org/10.6028/NIST.CSWP.29", new("The NIST Cybersecurity Framework (CSF) 2.0, 2024-02-26.", "NISTサイバーセキュリティフレームワーク（CSF）2.0（2024-02-26）。")),
        ("https://github.com/usnistgov/oscal-content", new("The same as an OSCAL catalog, in which the ids were looked up.", "そのOSCALカタログ。識別子の確認に用いた。")),
        ("https://doi.org/10.6028/NIST.IR.8477", new("What the relations mean.", "関係の意味。")),
    ];

    public static Crosswalk In(Language language) => new()
    {
        Id = Id,
        Title = new LocalizedText("From the 4th edition to NIST CSF 2.0", "第4版からNIST CSF 2.0への対応").In(language),
        Framework = "NIST CSF 2.0",
        FrameworkVersion = "2.0",
        Author = Reviewer,
        MadeOn = new PartialDate(2026, 12, 1),
        Mappings = [.. ChapterOne.Concat(Foundations).Concat(Policy).Concat(Preparation).Concat(Do).Concat(CheckAndAction)
            .SelectMany(row => row.From.Select(from => Of(row, from, language)))
            .OrderBy(static mapping => mapping.From)],
        Note = new LocalizedText(
            "Ours; no authority made or checked it. A row compares what the two texts ask: it does not say that whoever does the one does the other. Of CSF 2.0 it holds ids, and no text.",
            "本ライブラリが独自に作成したものであり、公的機関による作成や確認を経ていない。各行は両者の求める内容を比べたものであり、一方を満たせば他方も満たすことを意味しない。CSF 2.0については識別子のみを収め、本文は含まない。").In(language),
        Sources = [.. Sources.Select(source => new Source { Reference = source.Reference, What = source.What.In(language) })],
    };

    private static CrosswalkMapping Of(Row row, GuidelineId from, Language language) => new()
    {
        From = from,
        Control = row.Control,
        Relation = row.Relation,
        Reason = row.Reason.In(language),
        Confidence = row.Confidence,
        Reviewer = Reviewer,
    };

    /// <summary>A judgment, and all it was made about: each of them is a row of the crosswalk.</summary>
    private sealed record Row(GuidelineId[] From, string Control, CrosswalkRelation Relation, CrosswalkConfidence Confidence, LocalizedText Reason);
}
