using System.IO.Compression;
using System.Reflection;

namespace Ciip.Guideline.Notebooks.Tests;

/// <summary>
/// What notebooks and scripts run against: the package in the folder that <c>CIIP_FEED</c> names. Without it, notebooks run
/// against the assembly that was built with these tests, and scripts, which restore a package, are skipped.
/// </summary>
internal static class PackageUnderTest
{
    private static readonly Lazy<string> Located = new(() => Feed is { } feed ? Extract(feed) : Built());

    /// <summary>The folder feed; null where none is set.</summary>
    public static string? Feed { get; } = Environment.GetEnvironmentVariable("CIIP_FEED") is { Length: > 0 } feed ? Path.GetFullPath(feed) : null;

    /// <summary>The library's assembly.</summary>
    public static string Assembly => Located.Value;

    /// <summary>What it is, for the log of the test.</summary>
    public static string Description => Feed is null ? "the assembly built with the tests (CIIP_FEED is not set)" : $"the package {Path.GetFileName(PackageIn(Feed))}";

    private static string PackageIn(string feed) =>
        Directory.EnumerateFiles(feed, "Ciip.Guideline.*.nupkg").Where(file => char.IsAsciiDigit(Path.GetFileName(file)["Ciip.Guideline.".Length]))
            .OrderByDescending(File.GetLastWriteTimeUtc).FirstOrDefault()
        ?? throw new FileNotFoundException($"CIIP_FEED names {feed}, and there is no package Ciip.Guideline in it.");

    private static string Extract(string feed)
    {
        var target = Path.Combine(Directory.CreateTempSubdirectory("ciip-package-").FullName, "Ciip.Guideline.dll");
        using var package = ZipFile.OpenRead(PackageIn(feed));
        package.GetEntry("lib/net10.0/Ciip.Guideline.dll")!.ExtractToFile(target);
        return target;
    }

    private static string Built()
    {
        var configuration = typeof(PackageUnderTest).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        return Path.Combine(Repository.Source, "bin", configuration, "net10.0", "Ciip.Guideline.dll");
    }
}
