namespace Ciip.Guideline.Formats;

/// <summary>One item of an evaluation carried over to a later edition, or something that is new there, as a flat row.</summary>
/// <param name="Edition">The id of the later edition.</param>
/// <param name="EditionIssuedOn">When it was issued.</param>
/// <param name="EditionBasis">How its existence is known, as a token: <c>reported</c> where nobody who made the table saw it.</param>
/// <param name="Item">The id of the item of the 4th edition; empty for what is new.</param>
/// <param name="State">Its state by the 4th edition, as a token; empty for what is new.</param>
/// <param name="Extent">How far it goes, as a token; empty where it is not adopted, and for what is new.</param>
/// <param name="Advice">What to do with what was evaluated, as a token; empty for what is new, about which nothing was evaluated.</param>
/// <param name="Relation">What became of it, as a token; empty where the table has no row for it.</param>
/// <param name="To">The themes or items of the later edition.</param>
/// <param name="Basis">How that is known, as a token; empty where it is unknown.</param>
/// <param name="Confidence">How sure those who made the row are, as a token; empty where it is unknown.</param>
/// <param name="From">The id that the row is about: the item or the section it is in; empty where there is no row, and for what is new.</param>
/// <param name="OtherRows">The ids of its provisions that have rows of their own.</param>
/// <param name="WhyEn">Why it is kept or has to be looked at again, English.</param>
/// <param name="WhyJa">Why it is kept or has to be looked at again, Japanese.</param>
/// <param name="Reason">Why the row says so, as it was written.</param>
/// <param name="Reviewer">Who stands for the row.</param>
public sealed record CarriedRow(
    string Edition,
    PartialDate EditionIssuedOn,
    string EditionBasis,
    string Item,
    string State,
    string Extent,
    string Advice,
    string Relation,
    string To,
    string Basis,
    string Confidence,
    string From,
    string OtherRows,
    string WhyEn,
    string WhyJa,
    string Reason,
    string Reviewer);
