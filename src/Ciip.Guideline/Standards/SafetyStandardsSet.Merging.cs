using System.Diagnostics.CodeAnalysis;
using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <content>One set of the documents and sets of several files.</content>
public sealed partial record SafetyStandardsSet
{
    /// <summary>Makes one set of several, such as those of several files; a document alone is a set of one, <c>Of(Inventory.Partial, document)</c>.</summary>
    /// <param name="sets">The sets.</param>
    /// <exception cref="ArgumentException">They cannot be merged; the message says every reason.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="sets"/> is null.</exception>
    /// <remarks>See <see cref="TryMerge"/> for the rules.</remarks>
    public static SafetyStandardsSet Merge(params SafetyStandardsSet[] sets) => Merge((IEnumerable<SafetyStandardsSet>)sets);

    /// <summary>Makes one set of several, such as those of several files; a document alone is a set of one, <c>Of(Inventory.Partial, document)</c>.</summary>
    /// <param name="sets">The sets.</param>
    /// <param name="inventory">Whether the merged documents are all that apply; null is what the sets say.</param>
    /// <param name="internalRulesInventory">The same for the operator's own documents (tier 4); null is what the sets say.</param>
    /// <exception cref="ArgumentException">They cannot be merged; the message says every reason.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="sets"/> is null.</exception>
    /// <remarks>See <see cref="TryMerge"/> for the rules.</remarks>
    public static SafetyStandardsSet Merge(IEnumerable<SafetyStandardsSet> sets, Inventory? inventory = null, Inventory? internalRulesInventory = null) =>
        TryMerge(sets, out var merged, out var problems, inventory, internalRulesInventory)
            ? merged
            : throw new ArgumentException(string.Join(" ", problems.Where(static problem => problem.IsFatal)), nameof(sets));

    /// <summary>Makes one set of several, or says what they disagree about.</summary>
    /// <param name="sets">The sets.</param>
    /// <param name="merged">The merged set; null where a problem is fatal.</param>
    /// <param name="problems">Everything they disagree about; also what is not fatal.</param>
    /// <param name="inventory">Whether the merged documents are all that apply; null is what the sets say.</param>
    /// <param name="internalRulesInventory">The same for the operator's own documents (tier 4); null is what the sets say.</param>
    /// <returns>Whether they were merged.</returns>
    /// <exception cref="ArgumentException">A set is null.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="sets"/> is null.</exception>
    /// <remarks>
    /// <para>
    /// The documents stand in the order of the sets. An id that is there twice is fatal, even of equal documents: which of two files is the one in
    /// force is not for a program to choose. Operator and sector are those that a set names; two different ones are fatal. Scale mappings are those of all sets, equal ones once.
    /// </para>
    /// <para>
    /// One set keeps its inventories. Several are partial together, whatever each says of itself: that nothing is missing from all of them, only the
    /// caller can say. A set that calls itself complete beside others is a problem that is not fatal, unless the caller says.
    /// </para>
    /// </remarks>
    public static bool TryMerge(
        IEnumerable<SafetyStandardsSet> sets,
        [NotNullWhen(true)] out SafetyStandardsSet? merged,
        out IReadOnlyList<MergeProblem> problems,
        Inventory? inventory = null,
        Inventory? internalRulesInventory = null)
    {
        var all = Seq.From(Require.NotNull(sets));
        problems = Seq.From(SetMerger.Problems(all, inventory));
        merged = problems.Any(static problem => problem.IsFatal) ? null : SetMerger.Join(all, inventory, internalRulesInventory);
        return merged is not null;
    }
}
