namespace Ciip.Guideline.Benchmarks.Contestants;

/// <summary>The checks as straight code: what somebody writes who needs these and nothing else.</summary>
internal static class HandWritten
{
    public static List<CheckResult> Review(SafetyStandardsDocument document, Inventory inventory)
    {
        var review = new DocumentUnderReview(document, inventory);
        var results = new List<CheckResult>();
        foreach (var demand in Checks.Fields)
        {
            Judge(review, demand, results);
        }

        foreach (var measure in Checks.Measures)
        {
            Judge(review, measure, results);
        }

        foreach (var (id, treatment) in document.Treatments ?? Outcomes.NoTreatments)
        {
            if (Outcomes.IsThere(treatment.Value) && !Outcomes.NamesItsPlace(treatment))
            {
                results.Add(new CheckResult("STD606", id, Part: null, Verdict.Fail));
            }
        }

        return results;
    }

    private static void Judge(DocumentUnderReview review, FieldDemand demand, List<CheckResult> results)
    {
        if (!review.IsAsked(demand))
        {
            return;
        }

        var outcome = review.OutcomeOf(demand.Provision);
        if (Outcomes.IsMissing(outcome))
        {
            results.Add(new CheckResult(demand.Rule, demand.Id, Part: null, Verdict.Fail));
        }
        else if (Outcomes.IsUnknown(outcome))
        {
            results.Add(new CheckResult(demand.Rule, demand.Id, Part: null, Verdict.Undetermined));
        }
    }

    private static void Judge(DocumentUnderReview review, Measure measure, List<CheckResult> results)
    {
        switch (review.StateOf(measure))
        {
            case ItemState.Silent:
                results.Add(new CheckResult("STD601", measure.Id, Part: null, Verdict.Fail));
                break;
            case ItemState.Unknown:
                results.Add(new CheckResult("STD601", measure.Id, Part: null, Verdict.Undetermined));
                results.Add(new CheckResult("STD404", measure.Id, Part: null, Verdict.Undetermined));
                foreach (var part in measure.Parts)
                {
                    if (review.IsAnyUndecided(part))
                    {
                        results.Add(new CheckResult("STD602", part.On, part.Name, Verdict.Undetermined));
                    }
                }

                break;
            case ItemState.Adopted:
                JudgeAdopted(review, measure, results);
                break;
        }
    }

    private static void JudgeAdopted(DocumentUnderReview review, Measure measure, List<CheckResult> results)
    {
        if (!review.NamesResponsible(measure))
        {
            results.Add(new CheckResult("STD404", measure.Id, Part: null, review.WouldNameResponsible(measure) ? Verdict.Fail : Verdict.Undetermined));
        }

        foreach (var part in measure.Parts)
        {
            if (review.IsAnyMissing(part))
            {
                results.Add(new CheckResult("STD602", part.On, part.Name, Verdict.Fail));
            }
            else if (review.IsAnyUnknown(part))
            {
                results.Add(new CheckResult("STD602", part.On, part.Name, Verdict.Undetermined));
            }
        }
    }
}
