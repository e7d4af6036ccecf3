using System.Globalization;
using Ciip.Guideline.Formats;
using PortfolioOrleans.Loading;

namespace PortfolioOrleans.Commands;

/// <summary>What the commands say. What is wrong with a line goes to standard error, and names no content.</summary>
internal static class Screen
{
    public static void Refused(RefusedSubject subject) => Console.Error.WriteLine($"{subject.Source}: {subject.Diagnostics[0]}");

    public static void Loaded(LoadCounts counts, TimeSpan time) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"loaded {counts.Loaded} in {time.TotalSeconds:0.0} s, {counts.Loaded / time.TotalSeconds:0} a second; evaluated {counts.Evaluated}, unreadable {counts.Unreadable}, refused {counts.Duplicates}"));

    /// <summary>Says what the summary comes to, sector by sector, and writes it where it is wanted.</summary>
    public static void Summary(byte[] json, TimeSpan time, FileInfo? output)
    {
        var summary = GuidelineJson.Parse<CoverageSummary>(json);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"rolled up in {time.TotalSeconds:0.0} s: {summary}"));
        foreach (var sector in summary.Sectors)
        {
            Console.WriteLine($"  {sector.Sector?.Title.English ?? "no sector stated"}: {sector.Evaluated}");
        }

        if (output is not null)
        {
            File.WriteAllBytes(output.FullName, json);
        }
    }
}
