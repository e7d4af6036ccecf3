namespace Ciip.Guideline.Tests.Formats.Oscal;

/// <summary>Something said about most entries of a plan, so that every state, every kind of date and every strange text is said of one.</summary>
internal static class PlanOfSteps
{
    private static readonly PartialDate?[] Dates = [new(2026, 9, 30), null, new(2026, 9), new(2028), new(2028, 2), new(1, 1, 1)];

    /// <summary>Steps about all entries but the last, and about what a plan need not have.</summary>
    public static IReadOnlyList<ImprovementStep> Of(ImprovementPlan plan) =>
    [
        .. plan.Entries.Take(plan.Entries.Count - 1).Select((entry, index) => Step(entry.About, entry.Axis, index)),
        .. Elsewhere(plan).Select((key, index) => Step(key.About, key.Axis, index)),
    ];

    public static ImprovementStep Of(ImprovementEntry entry) => new() { About = entry.About, Axis = entry.Axis };

    private static IEnumerable<(GuidelineId About, ImprovementAxis Axis)> Elsewhere(ImprovementPlan plan) =>
        new GuidelineId[] { GuidelineItem.Scope, GuidelineId.Parse("I.5"), PdcaMeasure.ItBcp }
            .SelectMany(about => Enum.GetValues<ImprovementAxis>().Select(axis => (about, axis)))
            .Where(key => plan.Find(key.about, key.axis) is null);

    private static ImprovementStep Step(GuidelineId about, ImprovementAxis axis, int index) => new()
    {
        About = about,
        Axis = axis,
        State = (ImprovementState)(index % 5),
        Owner = index % 4 == 0 ? null : At(index),
        OwnerIsPerson = index % 3 == 0,
        DueOn = Dates[index % Dates.Length],
        Note = index % 2 == 0 ? At(index) : null,
        Evidence =
        [
            new() { Title = At(index) },
            new() { Title = At(index), MediaType = "application/pdf", Sha256 = Hash },
            new() { Title = "議事録.pdf", Address = "https://example.jp/" + index, MediaType = At(index), Sha256 = Hash },
            new() { Title = "議事録.pdf", Address = At(index) },
            new() { Title = "shared.pdf", Sha256 = Hash },
        ],
    };

    /// <summary>Of the empty file.</summary>
    public const string Hash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private static string At(int index) => StrangeTexts.All[index % StrangeTexts.All.Length] is var text && text.Trim().Length > 0 ? text : "plain";
}
