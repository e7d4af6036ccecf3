namespace Ciip.Guideline.Evaluation;

/// <summary>Where a document says or denies something: a treatment, a typed field, or a list stated to be complete and empty.</summary>
internal readonly record struct DisagreeingSide(GuidelineId On)
{
    private static readonly LocalizedText OfField = new("the field for {0}", "{0}の記入欄");
    private static readonly LocalizedText OfEmptyList = new("the empty list for {0}", "{0}の空の一覧");

    private LocalizedText? Words { get; init; }

    public static DisagreeingSide Field(Provision provision) => new(provision) { Words = OfField };

    public static DisagreeingSide EmptyList(Provision provision) => new(provision) { Words = OfEmptyList };

    /// <summary>The side for a message.</summary>
    public LocalizedText Shown => Words is null
        ? Arguments.Of(On.Text)
        : new(Words.English.Replace("{0}", On.Text), Words.Japanese.Replace("{0}", On.Text));
}
