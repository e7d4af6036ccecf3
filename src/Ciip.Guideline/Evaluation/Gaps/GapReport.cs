using Ciip.Guideline.Evaluation;

namespace Ciip.Guideline;

/// <summary>Documents and practice compared, in two views of the documents.</summary>
/// <example>
/// <code>
/// if (report.Gaps is { } gaps)
/// {
///     Console.WriteLine(gaps.Set.Counts);
///     foreach (var cell in gaps.InternalRules.Cells.Where(cell =&gt; cell.State == GapState.OnPaperOnly))
///         Console.WriteLine(cell);
/// }
/// </code>
/// </example>
public sealed class GapReport
{
    private readonly SetAnalysis documents;
    private readonly PracticeAnalysis practice;

    internal GapReport(SetAnalysis documents, PracticeAnalysis practice)
    {
        this.documents = documents;
        this.practice = practice;
        Set = new GapMatrix(documents, documents.SetView, practice);
    }

    /// <summary>With all documents of the set.</summary>
    public GapMatrix Set { get; }

    /// <summary>With the operator's own documents (tier 4) alone.</summary>
    public GapMatrix InternalRules => field ??= new GapMatrix(documents, documents.OwnView, practice);

    /// <summary>The matrix of a view.</summary>
    /// <param name="view">The view.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="view"/> is not a value of <see cref="ViewKind"/>.</exception>
    public GapMatrix this[ViewKind view] => view switch
    {
        ViewKind.Set => Set,
        ViewKind.InternalRules => InternalRules,
        _ => throw new ArgumentOutOfRangeException(nameof(view), view, "No such view."),
    };

    /// <summary>The numbers of the view of all documents, in one line of English.</summary>
    public override string ToString() => Set.Counts.ToString();
}
