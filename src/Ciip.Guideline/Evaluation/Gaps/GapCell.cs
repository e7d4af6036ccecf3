using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline;

/// <summary>What the documents say of one provision, what is carried out, and how the two compare.</summary>
public sealed class GapCell
{
    private readonly GapMatrix matrix;

    internal GapCell(GapMatrix matrix, Provision provision, AlternativeGroup? group, StandardsOutcome documents, PracticeOutcome practice)
    {
        this.matrix = matrix;
        Provision = provision;
        Group = group;
        Documents = documents;
        Practice = practice;
    }

    /// <summary>The provision; of alternatives the one that the documents say most of, which another report may have otherwise.</summary>
    public Provision Provision { get; }

    /// <summary>The alternatives that are one cell, because one of them is enough; null for a provision by itself.</summary>
    public AlternativeGroup? Group { get; }

    /// <summary>What the documents of the view say.</summary>
    public StandardsOutcome Documents { get; }

    /// <summary>
    /// What the self-verification says by itself: a decision taken over from the documents is their word, and counts as not
    /// assessed here.
    /// </summary>
    public PracticeOutcome Practice { get; }

    /// <summary>The state.</summary>
    public GapState State => GapTable.StateOf(Documents, Practice);

    /// <summary>Whether a side contradicts itself, or the other: carried out against a decision, specified and held not relevant.</summary>
    public bool IsContradictory => GapTable.IsContradictory(Documents, Practice);

    /// <summary>Whether the state is open because it is not known what the documents say.</summary>
    public bool DocumentsAreUnknown => State == GapState.Undetermined && GapTable.IsUnknown(Documents);

    /// <summary>Whether the state is open because it is not known what is carried out.</summary>
    public bool PracticeIsUnknown => State == GapState.Undetermined && GapTable.IsUnknown(Practice);

    /// <summary>
    /// The states that settling what is unknown can lead to: what nobody has looked at, what is only addressed, what more reading
    /// could change. A state that is determined can have several, too: addressed and carried out is partly, and may become aligned.
    /// </summary>
    public IReadOnlyList<GapState> PossibleStates => field ??= Seq.From(GapTable.Possible(matrix.Settled(Provision), Practice));

    /// <summary>
    /// The state in words; where it is undetermined, which side is unknown and what remains possible. An exclamation mark
    /// marks <see cref="IsContradictory"/>.
    /// </summary>
    /// <param name="language">The language.</param>
    public string In(Language language) =>
        (State == GapState.Undetermined ? UndeterminedIn(language) : State.In(language)) + (IsContradictory ? " (!)" : string.Empty);

    /// <summary>Id and state in English.</summary>
    public override string ToString() => $"{Provision.Id}: {In(Language.English)}";

    private string UndeterminedIn(Language language)
    {
        var possible = string.Join(language == Language.Japanese ? "、" : ", ", PossibleStates.Select(state => state.In(language)));
        return (DocumentsAreUnknown, PracticeIsUnknown, language) switch
        {
            (true, true, Language.Japanese) => $"判定保留（文書・実施とも不明、あり得る状態：{possible}）",
            (true, _, Language.Japanese) => $"判定保留（文書が不明、あり得る状態：{possible}）",
            (_, _, Language.Japanese) => $"判定保留（実施が不明、あり得る状態：{possible}）",
            (true, true, _) => $"undetermined (documents and practice unknown; possible: {possible})",
            (true, _, _) => $"undetermined (documents unknown; possible: {possible})",
            _ => $"undetermined (practice unknown; possible: {possible})",
        };
    }
}
