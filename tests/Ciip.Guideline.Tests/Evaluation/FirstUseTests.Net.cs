using System.Reflection;
using System.Runtime.Loader;
using System.Security.Cryptography;
using System.Text;
using Ciip.Guideline.Reporting;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>Whatever is made at first use is made whole, whichever of 64 threads comes first.</summary>
public sealed class FirstUseTests
{
    private const int Threads = 64;

    private static readonly Func<Work, string>[] Works =
    [
        static work => work.Report.ToHtml(Language.Japanese),
        static work => Encoding.UTF8.GetString(work.Report.ToSarif()),
        static work => Encoding.UTF8.GetString(work.Report.ToAssessmentResults(new OscalOptions { LastModified = DateTimeOffset.UnixEpoch }).Utf8.Span),
        static work => work.Report.Plan().ToMarkdown(new ReportOptions { Language = Language.English }),
        static work => GuidelineJson.ToJson(ReportFile.Of(work.Report)),
        static work => string.Join('\n', work.Report.NextQuestions(5).Select(static one => one.Question)),
        static _ => GuidelineCatalog.FourthEdition.ToMarkdown(new ReportOptions()),
        static _ => string.Join('\n', Crosswalk.ToCsf20(Language.English).Mappings.Select(static one => one.Control)),
    ];

    public static TheoryData<int> Rounds => [0, 4];

    /// <summary>The first thing that each thread does differs, and so does what is used first of all from round to round.</summary>
    [Theory]
    [MemberData(nameof(Rounds))]
    public void Every_thread_gets_the_same_bytes_from_the_first(int round)
    {
        var expected = Render(0);
        var unused = new Unused();
        var render = unused.LoadFromAssemblyPath(typeof(FirstUseTests).Assembly.Location).GetType(typeof(FirstUseTests).FullName!)!
            .GetMethod(nameof(Render), BindingFlags.NonPublic | BindingFlags.Static)!.CreateDelegate<Func<int, string[]>>();
        render.Method.DeclaringType.Should().NotBe(typeof(FirstUseTests), "nothing of this copy was used yet");
        var rendered = new string[Threads][];
        using var start = new Barrier(Threads);
        Thread[] threads =
        [
            .. Enumerable.Range(0, Threads).Select(number => new Thread(() =>
            {
                start.SignalAndWait();
                rendered[number] = render(number + round);
            })),
        ];

        Array.ForEach(threads, static thread => thread.Start());
        Array.ForEach(threads, static thread => thread.Join());

        rendered.Should().AllSatisfy(one => one.Should().Equal(expected));
    }

    /// <summary>A hash of each work, beginning with another one each time.</summary>
    private static string[] Render(int first)
    {
        var work = new Work(GuidelineEvaluator.Default.Evaluate(ReferenceOperator.Standards(), ReferenceOperator.Read(), PartialDate.Parse("2026-04-01")));
        var hashes = new string[Works.Length];
        for (var number = 0; number < Works.Length; number++)
        {
            var at = (first + number) % Works.Length;
            hashes[at] = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Works[at](work))));
        }

        return hashes;
    }

    private sealed record Work(EvaluationReport Report);

    /// <summary>Copies of the library and these tests, beside those that are in use.</summary>
    private sealed class Unused() : AssemblyLoadContext("unused")
    {
        protected override Assembly? Load(AssemblyName assemblyName) =>
            assemblyName.Name is "Ciip.Guideline" or "Ciip.Guideline.Tests" or "Ardalis.SmartEnum"
                ? LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll"))
                : null;
    }
}
