namespace Ciip.Guideline.Evaluation;

/// <summary>
/// Which provisions are demands on a set: the 20 measures on every set; what is addressed to operators, on sets in which they speak;
/// practice and what nobody can check, on none.
/// </summary>
internal static class Bearing
{
    private static readonly bool[]?[] Known = new bool[]?[4];

    /// <summary>Whether each provision is, by its position in text order; never changed.</summary>
    /// <param name="hasOperatorVoice">Whether operators or their groups speak in the set.</param>
    /// <param name="hasNoAuthor">Whether nobody the set speaks for writes documents.</param>
    public static bool[] Of(bool hasOperatorVoice, bool hasNoAuthor) =>
        Known[(hasOperatorVoice ? 1 : 0) | (hasNoAuthor ? 2 : 0)] ??= [.. GuidelineCatalog.FourthEdition.Provisions.Select(provision => IsBorne(provision, hasOperatorVoice, hasNoAuthor))];

    private static bool IsBorne(Provision provision, bool hasOperatorVoice, bool hasNoAuthor) =>
        !(hasNoAuthor && provision.Statement.Text is "I.4 p7 s1" or "I.6 p2 s1") && provision.Axis switch
        {
            ProvisionAxis.Documents => hasOperatorVoice || provision.Bearers.Contains(Actor.StandardsAuthor),
            ProvisionAxis.Both => hasOperatorVoice || provision.Authority == Authority.Guideline,
            _ => false,
        };
}
