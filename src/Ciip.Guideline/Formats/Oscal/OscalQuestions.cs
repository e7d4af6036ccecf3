using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Formats.Oscal;

/// <summary>Open questions as observations of nothing yet.</summary>
internal static class OscalQuestions
{
    public static IEnumerable<OscalObservation> Of(IEnumerable<OpenQuestion> questions, Language language)
    {
        var ids = new OscalUniqueIds("question");
        foreach (var question in questions)
        {
            var text = new LocalizedText(question.In(Language.English), question.In(Language.Japanese));
            var kind = EnumTokens.Of(question.Kind);
            yield return new OscalObservation(ids.Next(question.About.Text, kind, question.Document ?? string.Empty))
            {
                Title = question.About.Text,
                Description = text.In(language),
                Type = "open-question",
                Method = "UNKNOWN",
                Props =
                [
                    OscalProp.Of("about", question.About.Text),
                    OscalProp.Of("kind", kind),
                    OscalProp.Of("level", EnumTokens.Of(question.Level)),
                    OscalProp.Other("description", text, language),
                    .. OscalProp.Each("document", question.Document is { } document ? [document] : []),
                    .. OscalProp.Each("clause", question.Clauses),
                    .. OscalProp.Each("provision", question.Provisions.Select(static provision => provision.Id)),
                ],
            };
        }
    }
}
