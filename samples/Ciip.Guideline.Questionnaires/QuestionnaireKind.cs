using Ciip.Guideline.Catalog;

namespace Ciip.Guideline.Questionnaires;

/// <summary>What a questionnaire asks for: a document or a self-verification.</summary>
public sealed class QuestionnaireKind
{
    private readonly IReadOnlyList<GuidelineItem> items;
    private readonly ProvisionAxis axis;

    internal QuestionnaireKind(
        string token, string format, string answers, IReadOnlyList<Column> document, IReadOnlyList<Column> columns, IReadOnlyList<GuidelineItem> items, ProvisionAxis axis)
    {
        (Token, Format, Answers, Document, Columns) = (token, format, answers, document, columns);
        (this.items, this.axis) = (items, axis);
    }

    /// <summary>What <c>--kind</c> calls it.</summary>
    public string Token { get; }

    /// <summary>The member <c>format</c> of its files.</summary>
    public string Format { get; }

    /// <summary>The member that holds the answers, keyed by id.</summary>
    internal string Answers { get; }

    /// <summary>What is said of the whole, one row each.</summary>
    internal IReadOnlyList<Column> Document { get; }

    /// <summary>What is said of an id, one column each.</summary>
    internal IReadOnlyList<Column> Columns { get; }

    /// <summary>About a Safety Standards document.</summary>
    public static QuestionnaireKind Standards => StandardsQuestionnaire.Kind;

    /// <summary>About what an operator carries out.</summary>
    public static QuestionnaireKind Practice => PracticeQuestionnaire.Kind;

    /// <summary>Both.</summary>
    public static IReadOnlyList<QuestionnaireKind> All { get; } = [Standards, Practice];

    /// <summary>What a row may be about: practice has no clauses.</summary>
    public IReadOnlyList<QuestionnaireLevel> Levels => this == Practice ? [QuestionnaireLevel.Item, QuestionnaireLevel.Provision] : Enum.GetValues<QuestionnaireLevel>();

    /// <summary>The one that is meant; null where there is none.</summary>
    public static QuestionnaireKind? Find(Func<QuestionnaireKind, bool> isMeant) => All.FirstOrDefault(isMeant);

    /// <summary>The same with other fields of the whole.</summary>
    internal QuestionnaireKind WithFields(IReadOnlyList<Column> fields) => new(Token, Format, Answers, fields, Columns, items, axis);

    /// <summary>The ids asked about whatever the file says, in text order.</summary>
    internal IEnumerable<string> IdsAt(QuestionnaireLevel level)
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
