using System.Globalization;
using System.Text.Json.Nodes;
using Ciip.Guideline.Catalog;
using Ciip.Guideline.Questionnaires.Cells;

namespace Ciip.Guideline.Questionnaires.Checklists;

/// <summary>What a self-verification says in the words of a checklist: the answers it keeps, and where it keeps none, those that its outcomes come to.</summary>
internal sealed class ChecklistContent(Checklist checklist, SelfVerification? file)
{
    private readonly ILookup<GuidelineId, ChecklistQuestion> questions =
        checklist.Questions.SelectMany(static question => question.About.Select(id => (id, question))).ToLookup(static one => one.id, static one => one.question);

    private readonly Dictionary<GuidelineId, IReadOnlyList<GivenAnswer>> kept = [];
    private readonly Dictionary<ChecklistQuestion, ChecklistRow> rows = [];
    private readonly PracticeReport? report = file is null ? null : GuidelineEvaluator.Default.Evaluate(file).Practice;

    /// <summary>The members of the file; none where there is no file.</summary>
    public JsonObject Members { get; } = file is null ? [] : Questionnaire.ContentOf(file);

    /// <summary>What is asked about an id.</summary>
    public IEnumerable<ChecklistQuestion> QuestionsAbout(GuidelineId id) => questions[id];

    /// <summary>The status that the file gives to an id itself; null where it gives none.</summary>
    public PracticeStatus? StatusOf(GuidelineId id) => file?.Statuses?.GetValueOrDefault(id);

    /// <summary>The row of a question as the file fills it in: made once, however many ids the question is about.</summary>
    public ChecklistRow RowOf(ChecklistQuestion question)
    {
        if (!rows.TryGetValue(question, out var row))
        {
            rows[question] = row = MakeRow(question);
        }

        return row;
    }

    /// <summary>The outcomes on file, for readers: a word, or how often each.</summary>
    public string OutcomesOf(ChecklistQuestion question, Language language)
    {
        var counts = Results(question).CountBy(static result => result.Outcome).OrderBy(static one => one.Key).ToList();
        return counts.Count == 1
            ? counts[0].Key.In(language)
            : string.Join(language == Language.Japanese ? "、" : ", ", counts.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Key.In(language)} {one.Value}")));
    }

    private ChecklistRow MakeRow(ChecklistQuestion question)
    {
        var statuses = question.About.Select(id => Members["statuses"]?[id.Text] as JsonObject).Where(static status => status is not null).ToList();
        var list = ChecklistStatuses.Distinct(statuses.SelectMany(static status => status!["evidence"]?.AsArray() ?? []));
        var remark = string.Join('\n', statuses.Select(static status => status!["note"]?.GetValue<string>()).Where(static note => note is not null).Distinct(StringComparer.Ordinal));
        return new ChecklistRow(
            AnswersTo(question),
            list.Count > 0 && ChecklistTexts.EvidenceForm.Write(list, Language.English) is not null ? list : null,
            CellText.IsPlaceable(remark) ? remark : null);
    }

    private IReadOnlyList<ChecklistAnswer?> AnswersTo(ChecklistQuestion question)
    {
        var given = question.About.Select(KeptAbout).FirstOrDefault(answers => answers.Any(one => one.Question == question && one.Answer is not null));
        var concluded = given is null ? Conclude(question) : null;
        return
        [
            .. checklist.Respondents.Select(respondent => !question.Asked.Contains(respondent) ? null
                : given is null ? (respondent.IsOptional ? null : concluded)
                : given.FirstOrDefault(one => one.Question == question && one.Respondent == respondent)?.Answer),
        ];
    }

    /// <summary>The answers that the status of an id keeps; none where it no longer says what they come to.</summary>
    private IReadOnlyList<GivenAnswer> KeptAbout(GuidelineId id)
    {
        if (!kept.TryGetValue(id, out var answers))
        {
            kept[id] = answers = StatusOf(id) is { } status && ReadKept(id, status) is var read && GivenAnswer.Settle(read) == (status.Value, status.On) ? read : [];
        }

        return answers;
    }

    private List<GivenAnswer> ReadKept(GuidelineId id, PracticeStatus status)
    {
        var sources = new Dictionary<string, Source>(StringComparer.Ordinal);
        foreach (var source in status.Sources ?? [])
        {
            sources.TryAdd(source.Reference, source);
        }

        return
        [
            .. questions[id].SelectMany(question => question.Asked.Select(respondent => new GivenAnswer(question, respondent,
                sources.TryGetValue(ChecklistStatuses.ReferenceOf(checklist, question, respondent), out var source) ? ChecklistAnswer.Of(source) : null))),
        ];
    }

    /// <summary>The answer that all outcomes come to alike; null where they differ, or are neither a yes nor a no.</summary>
    private ChecklistAnswer? Conclude(ChecklistQuestion question)
    {
        var results = Results(question).Where(static result => result.Outcome is not (PracticeOutcome.NotRelevant or PracticeOutcome.NotAsked or PracticeOutcome.NoOccasion)).ToList();
        if (results.Select(static result => result.Outcome).Distinct().Take(2).Count() != 1)
        {
            return null;
        }

        var dates = results.Select(static result => result.Status?.On).Distinct().ToList();
        var on = dates.Count == 1 ? dates[0] : null;
        return results[0].Outcome switch
        {
            PracticeOutcome.CarriedOut => new ChecklistAnswer(IsYes: true, on),
            PracticeOutcome.Planned => new ChecklistAnswer(IsYes: false, TargetOn: on),
            PracticeOutcome.NotCarriedOut => new ChecklistAnswer(IsYes: false),
            _ => null,
        };
    }

    private IEnumerable<PracticeResult> Results(ChecklistQuestion question) => report is null
        ? []
        : question.About.SelectMany(ProvisionsOf).Distinct().Select(provision => report[provision]);

    private static IEnumerable<Provision> ProvisionsOf(GuidelineId id) => id.Provision is { } provision
        ? [provision]
        : GuidelineCatalog.FourthEdition.ProvisionsOf(id.Item!).Where(static one => one.Axis is ProvisionAxis.Practice or ProvisionAxis.Both);
}
