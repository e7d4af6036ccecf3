using Ciip.Guideline.Tests.Evaluation.Summaries;

namespace Ciip.Guideline.Tests.Formats.Json.Embedding;

/// <content>What only net10.0 has.</content>
internal static partial class PublicValues
{
    static partial void AddStreams(List<object> values)
    {
        var result = new PortfolioEvaluator().EvaluateAsync(Subjects()).ToBlockingEnumerable().Single();
        var refused = new List<RefusedSubject>();
        var progress = new List<RollUpProgress>();
        var rollUp = new RollUp(refused: refused.Add);
        rollUp.AddAsync(new MemoryStream("{}"u8.ToArray()), "a.jsonl", progress.Add).GetAwaiter().GetResult();
        rollUp.AddAsync(new MemoryStream("{"u8.ToArray()), "a.jsonl", progress.Add).GetAwaiter().GetResult();
        values.AddRange([result, refused, progress, rollUp, new NumberedSubject(1, FullSummary.Subject), new PortfolioEvaluator(), new PortfolioOptions { Reading = new ReadOptions() }]);
    }

    private static async IAsyncEnumerable<PortfolioSubject> Subjects()
    {
        await Task.Yield();
        yield return FullSummary.Subject;
    }
}
