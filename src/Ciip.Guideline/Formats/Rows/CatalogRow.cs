namespace Ciip.Guideline.Formats;

/// <summary>One provision of the Guideline as a flat row.</summary>
/// <param name="Provision">The id.</param>
/// <param name="Section">The id of the section it stands in.</param>
/// <param name="Item">The id of the item; empty in chapter I.</param>
/// <param name="Statement">The locator of the statement it comes from.</param>
/// <param name="Modality">How strongly its sentence demands it, as a token.</param>
/// <param name="Softener">What softens the demand, as a token; empty for nothing.</param>
/// <param name="Axis">Where it can show, as a token: in documents, in practice, in both or in neither.</param>
/// <param name="Kind">Whether a document has to contain it, or it is an act while making one, as a token.</param>
/// <param name="Authority">Whose words it rests on, as a token.</param>
/// <param name="Bearers">The tokens of those who bear it.</param>
/// <param name="MayBeDeclined">Whether the text leaves it open not to adopt it.</param>
/// <param name="TitleEn">What is demanded, in our own words, in English.</param>
/// <param name="TitleJa">The same in Japanese.</param>
/// <param name="ItemTitleEn">The title of the item, or of the section where it has none, in English.</param>
/// <param name="ItemTitleJa">The same in Japanese.</param>
/// <param name="SummaryEn">What the statement says, in our own words, in English.</param>
/// <param name="SummaryJa">The same in Japanese.</param>
public sealed record CatalogRow(
    string Provision,
    string Section,
    string Item,
    string Statement,
    string Modality,
    string Softener,
    string Axis,
    string Kind,
    string Authority,
    string Bearers,
    bool MayBeDeclined,
    string TitleEn,
    string TitleJa,
    string ItemTitleEn,
    string ItemTitleJa,
    string SummaryEn,
    string SummaryJa);
