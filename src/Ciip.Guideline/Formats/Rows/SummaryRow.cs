namespace Ciip.Guideline.Formats;

/// <summary>One number of a coverage summary as a flat row: how many subjects of a group have one outcome of one provision, item or phase.</summary>
/// <remarks>
/// An outcome that nobody has has no row. Rows of the kind <c>outcome</c> of one group, id and view add up to <c>of</c>, except gaps, which
/// are counted over those asked on both sides; other kinds, tiers and phases never add up. Divide nothing that is small.
/// </remarks>
/// <param name="Grouping">What the groups are, as a token: <c>together</c>, <c>sector</c> or <c>tier</c>. Filter by it: each subject is counted in every grouping.</param>
/// <param name="Group">The token of the sector or tier; empty for all together, and for the subjects that state no sector.</param>
/// <param name="Level">What the number is about: <c>group</c>, <c>item</c>, <c>phase</c> or <c>provision</c>.</param>
/// <param name="Id">The id of the item or provision, or the token of the phase; empty for a group.</param>
/// <param name="View">The side: <c>set</c>, <c>internal-rules</c>, <c>practice</c>, <c>gaps-set</c>, <c>gaps-internal-rules</c> or <c>tiers</c>; empty for a group.</param>
/// <param name="Kind">What is counted: <c>size</c> of a group, <c>outcome</c>, how many of these are <c>provisional</c>, the <c>extent</c> of what is adopted, a <c>mark</c> of practice, or a <c>tier</c>.</param>
/// <param name="Outcome">The token of what is counted: an outcome, a state, an extent, a mark, a tier, or which size of a group.</param>
/// <param name="Unit">What is counted over: <c>subject</c>; in phases <c>subject-and-measure</c>, one for each subject and measure.</param>
/// <param name="Count">How many; empty where it is withheld, or nobody said how many operators there are.</param>
/// <param name="Of">Of how many: those with documents, with a self-verification, with both, or with a document of the tier; empty for a size.</param>
/// <param name="IsWithheld">Whether the number is withheld so that nobody can be recognized.</param>
/// <param name="MinimumGroup">The least number of subjects a group is shown with; empty where nothing was looked at, and the table is not for publication.</param>
public sealed record SummaryRow(
    string Grouping,
    string Group,
    string Level,
    string Id,
    string View,
    string Kind,
    string Outcome,
    string Unit,
    int? Count,
    int? Of,
    bool IsWithheld,
    int? MinimumGroup);
