namespace Ciip.Guideline.Evaluation;

/// <summary>What a self-verification shows by itself: the documents it was made against. <c>I.6 p1 s1</c>, <c>I.2 p1 s1</c></summary>
internal static class VerificationFields
{
    public static void Read(FieldReader fields, SelfVerification verification)
    {
        if (verification.MadeBy == VerificationOrigin.PublishedFacts)
        {
            // What a third party compares does not show that the operator did.
            return;
        }

        var state = verification is { Documents: null, MadeBy: VerificationOrigin.Operator } ? RecordState.Missing : fields.StateOf(verification.Documents);
        fields.Claim(Provisions.ContinuousImprovement.SelfVerification, state, "documents");
        fields.Claim(Provisions.Necessity.MeasuresReviewed, state, "documents");
    }
}
