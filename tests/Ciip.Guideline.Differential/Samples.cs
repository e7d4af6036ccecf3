using Ciip.Guideline.Formats;

namespace Ciip.Guideline.Differential;

/// <summary>The repository's own files in pairs: what more can be told when the inventory is complete, when time passes, when practice is known.</summary>
internal static class Samples
{
    private static readonly PartialDate AsOf = PartialDate.Parse("2026-04-01");
    private static readonly PartialDate YearsLater = PartialDate.Parse("2029-04-01");

    private static readonly SafetyStandardsSet OperatorsDocuments = Read<SafetyStandardsSet>("reference-operator", "standards");

    public static IReadOnlyList<(string Name, Pair Pair)> All { get; } = [.. Documents(), .. Practices(), .. Operator(), .. Sets(), .. Kit()];

    /// <summary>Each published document alone.</summary>
    private static IEnumerable<(string Name, Pair Pair)> Documents() => Files<SafetyStandardsDocument>("standards").SelectMany(file =>
    {
        var (partial, complete) = (Subject.Of(SafetyStandardsSet.Of(Inventory.Partial, file.Value)), Subject.Of(SafetyStandardsSet.Of(Inventory.Complete, file.Value)));
        return new[] { (file.Name + "-partial", new Pair(partial, complete)), (file.Name + "-complete", new Pair(complete, partial)) };
    });

    /// <summary>Each published practice alone, and beside the reference operator's documents.</summary>
    private static IEnumerable<(string Name, Pair Pair)> Practices() => Files<SelfVerification>("practice")
        .Select(file => (file.Name, new Pair(Subject.Of(standards: null, file.Value), Subject.Of(OperatorsDocuments, file.Value, AsOf))));

    private static IEnumerable<(string Name, Pair Pair)> Operator()
    {
        var practice = Read<SelfVerification>("reference-operator", "self-verification");
        var now = Subject.Of(OperatorsDocuments, practice, AsOf);
        yield return ("operator", new(now, Subject.Of(OperatorsDocuments, practice, YearsLater)));
        yield return ("operator-undated", new(Subject.Of(OperatorsDocuments, practice), now));
        yield return ("operator-documents", new(Subject.Of(OperatorsDocuments, asOf: AsOf), now));
        yield return ("operator-practice", new(Subject.Of(standards: null, practice, AsOf), now));
    }

    /// <summary>The documents that belong together: the medical chain, and a city's rule with its audit.</summary>
    private static IEnumerable<(string Name, Pair Pair)> Sets()
    {
        string[] chain = ["medical-care-act-reg-art14-2", "mhlw-medical-systems-guideline-6.0", "shiogama-hospital-operation-rule"];
        yield return ("medical-chain", new(Subject.Of(Set(Inventory.Partial, chain)), Subject.Of(Set(Inventory.Complete, chain))));
        string[] city = ["mic-lg-security-policy-guideline", "ryugasaki-city-security-rule"];
        var audit = Read<SelfVerification>("practice", "ryugasaki-city-internal-audit-2014");
        yield return ("city", new(Subject.Of(Set(Inventory.Partial, city), audit, AsOf), Subject.Of(Set(Inventory.Complete, city), audit, AsOf)));
    }

    /// <summary>The subjects of the embedding kit, each and the next of them.</summary>
    private static IEnumerable<(string Name, Pair Pair)> Kit()
    {
        var reports = Files<ReportFile>("kit").Select(static file => (file.Name, Subject: Subject.Of(file.Value.Standards, file.Value.Practice, file.Value.AsOf))).ToList();
        return reports.Select((report, i) => (report.Name, new Pair(report.Subject, reports[(i + 1) % reports.Count].Subject)));
    }

    private static SafetyStandardsSet Set(Inventory inventory, IEnumerable<string> ids) =>
        SafetyStandardsSet.Of(inventory, ids.Select(static id => Read<SafetyStandardsDocument>("standards", id)));

    private static IEnumerable<(string Name, T Value)> Files<T>(string folder) =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, folder), "*.json").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)
            .Select(name => (name!, Read<T>(folder, name!)));

    private static T Read<T>(string folder, string name) => GuidelineJson.Parse<T>(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, folder, name + ".json")));
}
