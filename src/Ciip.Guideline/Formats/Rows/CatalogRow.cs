namespace Ciip.Guideline.Formats;

/// <summary>One provision of the Guideline as a flat row.</summary>
/// <param name="Section">The id of the section it stands in.</param>
/// <param name="Item">The id of the item; empty in chapter I.</param>
/// <param name="ItemTitle">The title of the item, or of the section where it has none.</param>
/// <param name="Locator">The statement it comes from.</param>
/// <param name="Summary">What that statement says, in our own words.</param>
/// <param name="Provision">The id.</param>
/// <param name="Title">What is demanded, in our own words.</param>
/// <param name="Modality">How strongly its sentence demands it, in the words of the English translation.</param>
/// <param name="Softener">What softens the demand; empty for nothing.</param>
/// <param name="Axis">Where it can show: in documents, in practice, in both or in neither.</param>
/// <param name="Kind">Whether a document has to contain it, or it is an act while making one.</param>
/// <param name="Authority">Whose words it rests on.</param>
/// <param name="Bearers">Who bears it.</param>
/// <param name="MayBeDeclined">Whether the text leaves it open not to adopt it.</param>
public sealed record CatalogRow(
    string Section,
    string Item,
    string ItemTitle,
    string Locator,
    string Summary,
    string Provision,
    string Title,
    string Modality,
    string Softener,
    string Axis,
    string Kind,
    string Authority,
    string Bearers,
    bool MayBeDeclined);
