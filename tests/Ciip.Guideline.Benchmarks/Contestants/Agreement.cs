namespace Ciip.Guideline.Benchmarks.Contestants;

/// <summary>Whether all contestants find the same: without it their times would say nothing.</summary>
internal static class Agreement
{
    private const int MadeUp = 200;

    /// <summary>Compares the contestants on every sample, and on documents made up so that every treatment occurs.</summary>
    /// <exception cref="InvalidOperationException">Two of them differ.</exception>
    public static async Task Check()
    {
        foreach (var document in Data.Ids.Select(Data.Document).Concat(Data.OperatorDocuments()).Concat(Enumerable.Range(0, MadeUp).Select(MadeUpDocument.Of)))
        {
            foreach (var inventory in new[] { Inventory.Partial, Inventory.Complete })
            {
                var expected = TheLibrary.Results(document, inventory);
                Compare(expected, HandWritten.Review(document, inventory), nameof(HandWritten), document.Id);
                Compare(expected, WithFluentValidation.Review(document, inventory), nameof(WithFluentValidation), document.Id);
                Compare(expected, await WithRulesEngine.Review(document, inventory), nameof(WithRulesEngine), document.Id);
            }
        }
    }

    private static void Compare(List<CheckResult> expected, List<CheckResult> found, string contestant, string document)
    {
        var missing = expected.Except(found).ToList();
        var unexpected = found.Except(expected).ToList();
        if (missing.Count > 0 || unexpected.Count > 0 || expected.Count != found.Count)
        {
            throw new InvalidOperationException(
                $"{contestant} differs from the library on {document}: lacks {string.Join(", ", missing)}; has also {string.Join(", ", unexpected)}.");
        }
    }
}
