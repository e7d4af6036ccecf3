using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>What is undetermined, as positions; each becomes a question when it is first asked for, and is kept.</summary>
internal sealed class OpenQuestionList(SetAnalysis analysis, OpenPlace[] places, short[] provisions) : KeptList<OpenQuestion>(places.Length)
{
    /// <summary>The prepared set.</summary>
    public SetAnalysis Analysis => analysis;

    /// <summary>How many provisions all questions have, each counted in every question that has it.</summary>
    public int ProvisionCount => provisions.Length;

    /// <summary>The question at a position, in numbers.</summary>
    public OpenPlace PlaceAt(int index) => places[index];

    /// <summary>One of the provisions of all questions, those of one question one after the other.</summary>
    public Provision ProvisionAt(int index) => analysis.Catalog.Provisions[provisions[index]];

    protected override OpenQuestion Make(int index) => new(new OpenProvisions(this, index));
}
