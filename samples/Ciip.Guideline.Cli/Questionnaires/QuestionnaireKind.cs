using Ciip.Guideline.Catalog;

namespace Ciip.Guideline.Cli.Questionnaires;

/// <summary>What a questionnaire asks for: a document or a self-verification.</summary>
internal sealed class QuestionnaireKind(
    string token, string format, string answers, IReadOnlyList<Column> document, IReadOnlyList<Column> columns, IReadOnlyList<GuidelineItem> items, ProvisionAxis axis)
{
    /// <summary>What <c>--kind</c> calls it.</summary>
    public string Token { get; } = token;

    /// <summary>The member <c>format</c> of its files.</summary>
    public string Format { get; } = format;

    /// <summary>The member that holds the answers, keyed by id.</summary>
    public string Answers { get; } = answers;

    /// <summary>What is said of the whole, one row each.</summary>
    public IReadOnlyList<Column> Document { get; } = document;

    /// <summary>What is said of an id, one column each.</summary>
    public IReadOnlyList<Column> Columns { get; } = columns;

    public static IReadOnlyList<QuestionnaireKind> All { get; } = [StandardsQuestionnaire.Kind, PracticeQuestionnaire.Kind];

    public static QuestionnaireKind? Find(Func<QuestionnaireKind, bool> isMeant) => All.FirstOrDefault(isMeant);

    /// <summary>The ids asked about whatever the file says, in text order.</summary>
    public IEnumerable<string> IdsAt(QuestionnaireLevel level)
    {
        var ids = items.Select(GuidelineId.FromGuidelineItem);
        if (level == QuestionnaireLevel.Provision)
        {
            ids = ids.Concat(GuidelineCatalog.FourthEdition.Provisions
                .Where(provision => provision.Axis == axis || provision.Axis == ProvisionAxis.Both).Select(GuidelineId.FromProvision));
        }

        return ids.Order().Select(id => id.Text);
    }
}
