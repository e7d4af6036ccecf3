using System.Text;
using Ciip.Guideline.Tests.Evaluation;
using Ciip.Guideline.Tests.Laws;

namespace Ciip.Guideline.Tests.Portfolio;

/// <summary>Subjects to roll up: the published documents, the reference operator and random models, in sectors and under names of their own.</summary>
internal static class ManySubjects
{
    private static readonly Lazy<IReadOnlyList<PortfolioSubject>> Known = new(Make);

    /// <summary>Some of them, each an operator of its own.</summary>
    public static IReadOnlyList<PortfolioSubject> Take(int count) =>
        [.. Enumerable.Range(0, count).Select(static i => Known.Value[i % Known.Value.Count] with { Operator = $"事業者{i}", Practice = Named(Known.Value[i % Known.Value.Count].Practice, $"事業者{i}") })];

    /// <summary>The lines of subjects.</summary>
    public static byte[] Lines(IEnumerable<PortfolioSubject> subjects) => [.. subjects.SelectMany(SubjectLines.ToUtf8Bytes)];

    /// <summary>Their lines with one text in place of some of them.</summary>
    public static byte[] Lines(IReadOnlyList<PortfolioSubject> subjects, Func<int, string?> instead) =>
        [.. subjects.SelectMany((subject, i) => instead(i) is { } text ? Encoding.UTF8.GetBytes(text + "\n") : SubjectLines.ToUtf8Bytes(subject))];

    private static SelfVerification? Named(SelfVerification? practice, string name) => practice is null ? null : practice with { Operator = name };

    private static List<PortfolioSubject> Make()
    {
        var subjects = Sample.AllPublished()
            .Select(static (document, i) => PortfolioSubject.Of(SafetyStandardsSet.Of(i % 2 == 0 ? Inventory.Complete : Inventory.Partial, document) with { Sector = i % 5 == 0 ? null : CiiSector.All[i % CiiSector.All.Count] }))
            .ToList();
        subjects.Add(PortfolioSubject.Of(ReferenceOperator.Standards(), ReferenceOperator.Read()) with { Sector = CiiSector.Water, Practice = ReferenceOperator.Read() with { Sector = CiiSector.Water } });
        subjects.Add(PortfolioSubject.Of(ReferenceOperator.Read() with { Sector = CiiSector.Parse("own:港湾") }));
        subjects.Add(PortfolioSubject.Of(SafetyStandardsSet.Of(Inventory.Complete) with { Sector = CiiSector.Gas }));
        for (var seed = 0; seed < 40; seed++)
        {
            var model = RandomModel.Of(seed);
            var practice = model.Practice is null ? null : model.Practice with { Sector = null };
            subjects.Add((model.Standards is { } standards ? PortfolioSubject.Of(standards, practice) : PortfolioSubject.Of(practice!)) with { Sector = CiiSector.All[seed % 13] });
        }

        return subjects;
    }
}
