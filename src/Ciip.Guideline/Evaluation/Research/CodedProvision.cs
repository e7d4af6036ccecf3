using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline.Research;

/// <summary>What two coders made of one provision in one document.</summary>
public sealed class CodedProvision
{
    internal CodedProvision(Provision provision, Claim first, Claim second, bool firstHasClue, bool secondHasClue)
    {
        Provision = provision;
        First = first.Value;
        Second = second.Value;
        FirstClauses = first.Treatment?.Clauses ?? Seq.Of<string>();
        FirstHasClue = firstHasClue && First == ClaimValue.NotExamined;
        SecondHasClue = secondHasClue && Second == ClaimValue.NotExamined;
        SecondClauses = second.Treatment?.Clauses ?? Seq.Of<string>();
    }

    /// <summary>The provision.</summary>
    public Provision Provision { get; }

    /// <summary>What the first coder says the document does.</summary>
    public ClaimValue First { get; }

    /// <summary>What the second coder says the document does.</summary>
    public ClaimValue Second { get; }

    /// <summary>Where the first coder found it; empty where no clause is given.</summary>
    public IReadOnlyList<string> FirstClauses { get; }

    /// <summary>Where the second coder found it; empty where no clause is given.</summary>
    public IReadOnlyList<string> SecondClauses { get; }

    /// <summary>Whether the first coder found no passage, and a clue: a category of its own.</summary>
    public bool FirstHasClue { get; }

    /// <summary>Whether the second coder found no passage, and a clue.</summary>
    public bool SecondHasClue { get; }

    /// <summary>Whether both say the same. Clauses are not compared: people write the same place in different ways.</summary>
    public bool Agrees => FirstCategory == SecondCategory;

    internal (ClaimValue Claim, bool HasClue) FirstCategory => (First, FirstHasClue);

    internal (ClaimValue Claim, bool HasClue) SecondCategory => (Second, SecondHasClue);

    /// <summary>The provision and both values.</summary>
    public override string ToString() => $"{Provision.Id}: {First} / {Second}";
}
