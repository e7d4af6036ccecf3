using Ciip.Guideline.Tests.Evaluation;

namespace Ciip.Guideline.Tests.Formats.Oscal;

/// <summary>A set whose texts have everything that OSCAL's forms of text do not take as it is.</summary>
internal static class StrangeTexts
{
    public static readonly string[] All =
    [
        "two\nlines", "two\r\nlines", " space around ", "\ttab", "\u0000\u0001\u001F", "\"quotes\" and \\ back", "*stars* _lines_ `code` <b>bold</b> {{ insert: param, x }}",
        "𠮷野家", "a\u2028b\u2029c\u0085d", "\uFEFFmark", "　全角の空白　", "{}", "[]", "true", "5", "null", "-", "#fragment", new('x', 5000),
    ];

    public static SafetyStandardsSet Set => new()
    {
        Operator = "line\nbreak",
        Inventory = Inventory.Partial,
        ScaleMappings = [],
        Documents =
        [
            .. All.Select((text, index) => Sample.Rule($"rule-{index}") with
            {
                Title = text,
                Issuer = text,
                Note = text,
                Follows = [],
                Sources = [new() { Reference = text }, new() { Reference = "https://example.jp/" + index, What = text }],
                Treatments = new Dictionary<GuidelineId, Treatment>
                {
                    [GuidelineId.Parse("II")] = new() { Value = TreatmentValue.Addressed, Note = text },
                    [GuidelineId.Parse("II.6")] = new() { Value = TreatmentValue.NotSpecified },
                    [GuidelineId.Parse("II.6.1.2")] = new() { Value = TreatmentValue.Specified, Clauses = [text, text] },
                    [GuidelineId.Parse("fn")] = new() { Value = TreatmentValue.Addressed, Clauses = [] },
                    [Provisions.ItBcp.PriorityOfActions] = new() { Value = TreatmentValue.Specified, MissingInWords = text, Missing = [] },
                    [GuidelineItem.Publication] = new() { Value = TreatmentValue.DiscussedNotAdopted, Decision = new() { Reason = text }, Responsible = [Actor.Own("x" + index), Actor.Users, Actor.Users] },
                    [GuidelineItem.OrdinaryExplanation] = new() { Value = TreatmentValue.NotRelevant, Decision = new() },
                },
            }),
            Sample.Rule("nothing-treated") with { Treatments = new Dictionary<GuidelineId, Treatment>() },
        ],
    };
}
