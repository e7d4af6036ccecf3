using FluentValidation;

namespace Ciip.Guideline.Benchmarks.Contestants;

/// <summary>
/// The checks as one validator of FluentValidation, made once as its documentation advises: a rule for each check, conditions around
/// rules that share them, severities for the two verdicts. Nothing is said in words.
/// </summary>
internal sealed class WithFluentValidation : AbstractValidator<DocumentUnderReview>
{
    private static readonly WithFluentValidation Validator = new();

    private WithFluentValidation()
    {
        foreach (var demand in Checks.Fields)
        {
            When(review => review.IsAsked(demand), () => Demand(demand.Rule, demand.Id, part: null, review => Outcomes.IsMissing(review.OutcomeOf(demand.Provision)), review => Outcomes.IsUnknown(review.OutcomeOf(demand.Provision))));
        }

        foreach (var measure in Checks.Measures)
        {
            Demand("STD601", measure.Id, part: null, review => review.StateOf(measure) == ItemState.Silent, review => review.StateOf(measure) == ItemState.Unknown);
            When(review => review.StateOf(measure) == ItemState.Unknown, () => OfUnknown(measure));
            When(review => review.StateOf(measure) == ItemState.Adopted, () => OfAdopted(measure));
        }

        RuleForEach(static review => review.Document.Treatments)
            .Must(static entry => !Outcomes.IsThere(entry.Value.Value) || Outcomes.NamesItsPlace(entry.Value))
            .WithSeverity(Severity.Error)
            .WithMessage("STD606")
            .WithState(static (_, entry) => new CheckResult("STD606", entry.Key, Part: null, Verdict.Fail));
    }

    public static List<CheckResult> Review(SafetyStandardsDocument document, Inventory inventory)
    {
        var result = Validator.Validate(new DocumentUnderReview(document, inventory));
        return result.Errors.ConvertAll(static failure => (CheckResult)failure.CustomState);
    }

    private void OfUnknown(Measure measure)
    {
        Unless("STD404", measure.Id, part: null, Verdict.Undetermined, static _ => true);
        foreach (var part in measure.Parts)
        {
            Unless("STD602", part.On, part.Name, Verdict.Undetermined, review => review.IsAnyUndecided(part));
        }
    }

    private void OfAdopted(Measure measure)
    {
        Demand(
            "STD404",
            measure.Id,
            part: null,
            review => !review.NamesResponsible(measure) && review.WouldNameResponsible(measure),
            review => !review.NamesResponsible(measure));
        foreach (var part in measure.Parts)
        {
            Demand("STD602", part.On, part.Name, review => review.IsAnyMissing(part), review => review.IsAnyUnknown(part));
        }
    }

    private void Demand(string rule, GuidelineId on, string? part, Predicate<DocumentUnderReview> isMissing, Predicate<DocumentUnderReview> isUnknown)
    {
        object failure = new CheckResult(rule, on, part, Verdict.Fail);
        object question = new CheckResult(rule, on, part, Verdict.Undetermined);
        RuleFor(static review => review)
            .Cascade(CascadeMode.Stop)
            .Must(review => !isMissing(review)).WithSeverity(Severity.Error).WithMessage(rule).WithState(_ => failure)
            .Must(review => !isUnknown(review)).WithSeverity(Severity.Warning).WithMessage(rule).WithState(_ => question);
    }

    private void Unless(string rule, GuidelineId on, string? part, Verdict verdict, Predicate<DocumentUnderReview> isFound)
    {
        object found = new CheckResult(rule, on, part, verdict);
        RuleFor(static review => review).Must(review => !isFound(review)).WithSeverity(Severity.Warning).WithMessage(rule).WithState(_ => found);
    }
}
