namespace Ciip.Guideline.Formats;

/// <summary>One document of a set as a flat row: what it is, how far it was read, and how many treatments of which value it has.</summary>
/// <remarks>
/// A treatment can be of an item, a section or a provision, and the nearest wins: counts of treatments say how a file was written,
/// and not how much of the Guideline a document covers. For that, count provisions in the correspondence table.
/// </remarks>
/// <param name="Document">Its id.</param>
/// <param name="Title">The title, in the language of the document.</param>
/// <param name="EnglishTitle">The title in English; empty where none is stated.</param>
/// <param name="Tier">The number of its tier, from 1.</param>
/// <param name="Sector">The token of its sector; empty where none is stated.</param>
/// <param name="Issuer">Who issued it.</param>
/// <param name="Version">The edition or version; empty where none is stated.</param>
/// <param name="IssuedOn">When it was first issued, as exactly as it is known; empty where it is not, as with every date.</param>
/// <param name="RevisedOn">When it was last revised.</param>
/// <param name="InForceFrom">From when it is in force.</param>
/// <param name="RepealedOn">When it was repealed.</param>
/// <param name="Examined">How much of it was read, as a token; empty where it is not stated.</param>
/// <param name="ItemsReadCompletely">How many items are stated as read completely; empty where it is not stated.</param>
/// <param name="ProvisionsExamined">For how many provisions that can show in documents it is known what it does, silence that was read included.</param>
/// <param name="Treatments">How many treatments it has: the sum of the eight that follow; empty where none are stated, as are these.</param>
/// <param name="Specified">Those that say: all of it is there.</param>
/// <param name="PartlySpecified">Some of it is there.</param>
/// <param name="Addressed">Dealt with, extent unknown.</param>
/// <param name="SpecifiedElsewhere">Left to another document.</param>
/// <param name="NotSpecified">Looked for, and not there.</param>
/// <param name="DiscussedNotAdopted">Decided against.</param>
/// <param name="NotRelevant">Decided not to arise.</param>
/// <param name="Mentioned">Only a clue.</param>
public sealed record DocumentRow(
    string Document,
    string Title,
    string EnglishTitle,
    int Tier,
    string Sector,
    string Issuer,
    string Version,
    PartialDate? IssuedOn,
    PartialDate? RevisedOn,
    PartialDate? InForceFrom,
    PartialDate? RepealedOn,
    string Examined,
    int? ItemsReadCompletely,
    int ProvisionsExamined,
    int? Treatments,
    int? Specified,
    int? PartlySpecified,
    int? Addressed,
    int? SpecifiedElsewhere,
    int? NotSpecified,
    int? DiscussedNotAdopted,
    int? NotRelevant,
    int? Mentioned);
