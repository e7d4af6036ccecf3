using System.Text.Json.Serialization;
using Ciip.Guideline.Common;
using Ciip.Guideline.Formats.Json;
using Ciip.Guideline.Formats.Sarif;

namespace Ciip.Guideline.Formats;

/// <summary>
/// Finds the lines of files that the places of a report stand on, as a SARIF log would point at them: for editors and pages that lead there.
/// </summary>
/// <example>
/// <code>
/// using Ciip.Guideline.Formats;
///
/// var locations = new SourceLocations(report, [SarifSource.OfFile("rule.json", File.ReadAllBytes("rule.json"))]);
/// foreach (var finding in report.Findings)
///     Console.WriteLine($"{locations.Find(finding.Place).FirstOrDefault()}: {finding}");
/// </code>
/// </example>
[JsonConverter(typeof(GuidelineJsonConverter<SourceLocations>))]
public sealed class SourceLocations
{
    private readonly IReadOnlyList<SarifSource> sources;
    private readonly SourcePlaces places;

    /// <summary>Takes up the files of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="sources">The files it was made from; those that are not there have no lines.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> or <paramref name="sources"/> is null.</exception>
    /// <exception cref="ArgumentException">A file is null.</exception>
    public SourceLocations(EvaluationReport report, IEnumerable<SarifSource> sources)
    {
        var subject = Require.NotNull(report).Standards.Subject;
        this.sources = Seq.From(Require.NotNull(sources));
        places = new(this.sources, subject);
    }

    /// <summary>
    /// Where a place stands, that to show first, then those related to it; empty where no file has it. For what
    /// is missing, the nearest there is around it.
    /// </summary>
    /// <param name="place">The place.</param>
    /// <exception cref="ArgumentNullException"><paramref name="place"/> is null.</exception>
    public IReadOnlyList<SourceLocation> Find(Place place) => Of(Require.NotNull(place));

    /// <summary>Where a document says something of an item, section or provision, as a cell of the matrix sums it up; else the nearest thing around it.</summary>
    /// <param name="document">The id of the document.</param>
    /// <param name="about">The item, section or provision.</param>
    /// <returns>Null where no file has the document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or <paramref name="about"/> is null.</exception>
    public SourceLocation? Find(string document, GuidelineId about)
    {
        var found = Of(new Place(Require.NotNull(document), Require.NotNull(about)));
        return found.Count > 0 ? found[0] : null;
    }

    private IReadOnlyList<SourceLocation> Of(Place place) =>
        Seq.From(places.Find(place).Select(found => new SourceLocation(sources[found.Source].Location, found.Region.StartLine, found.Region.StartColumn)));
}
