using System.Globalization;
using Ciip.Guideline.Formats;
using Ciip.Guideline.Practice;
using Ciip.Guideline.Standards;

namespace PortfolioOrleans.Loading;

/// <summary>Made-up operators with the documents of the samples: as many as are asked for, and the same each time.</summary>
internal static class MadeSubjects
{
    /// <summary>Every tenth also has what the reference operator carries out.</summary>
    private const int WithPractice = 10;

    public static IEnumerable<PortfolioSubject> Take(int count)
    {
        var documents = typeof(MadeSubjects).Assembly.GetManifestResourceNames().Where(static name => name.StartsWith("standards/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(Read<SafetyStandardsDocument>).ToList();
        var (standards, practice) = (Read<SafetyStandardsSet>("reference/standards"), Read<SelfVerification>("reference/self-verification"));
        for (var i = 0; i < count; i++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"Operator {i + 1:000000}");
            var sector = i % 17 == 0 ? null : CiiSector.All[i % CiiSector.All.Count];
            var subject = i % WithPractice == 0
                ? PortfolioSubject.Of(standards, practice with { Operator = name, Sector = sector })
                : new PortfolioSubject { Documents = [.. Enumerable.Range(0, 1 + (i % 3)).Select(next => documents[(i + next) % documents.Count])] };
            yield return subject with { Operator = name, Sector = sector };
        }
    }

    private static T Read<T>(string name)
        where T : class
    {
        using var stream = typeof(MadeSubjects).Assembly.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return GuidelineJson.Parse<T>(bytes.ToArray());
    }
}
