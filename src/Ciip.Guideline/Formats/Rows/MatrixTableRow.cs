namespace Ciip.Guideline.Formats;

/// <summary>What one document says of one item, as a flat row.</summary>
/// <param name="Item">The id of the item.</param>
/// <param name="ItemTitle">Its title.</param>
/// <param name="Document">The id of the document.</param>
/// <param name="DocumentTitle">Its title.</param>
/// <param name="Tier">The number of its tier, from 1.</param>
/// <param name="Claim">What it says of the item, in words.</param>
/// <param name="Clauses">The clauses; empty where none are given.</param>
/// <param name="LeftTo">To what it leaves the item or part of it; empty where it does not.</param>
/// <param name="InSet">The state of the item, all documents together.</param>
/// <param name="InInternalRules">The state of the item in the operator's own documents.</param>
public sealed record MatrixTableRow(
    string Item,
    string ItemTitle,
    string Document,
    string DocumentTitle,
    int Tier,
    string Claim,
    string Clauses,
    string LeftTo,
    string InSet,
    string InInternalRules);
