using System.Text.Json;

namespace Ciip.Guideline.Cli.Tests;

/// <summary>Where the findings of <c>evaluate --format sarif</c> point.</summary>
public class SarifTests
{
    [Fact]
    public void A_finding_points_at_the_line_of_what_it_is_about()
    {
        var set = Repository.Data("reference-operator", "standards.json");
        string[] files = [set, .. Repository.Documents];
        using var sarif = JsonDocument.Parse(Ciip.Run(
            ["evaluate", .. files, "--practice", Repository.Data("reference-operator", "self-verification.json"), "--inventory", "complete", "--format", "sarif"]).Bytes);

        var locations = sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().SelectMany(result => result.GetProperty("locations").EnumerateArray()).ToList();

        locations.Should().NotBeEmpty();
        foreach (var location in locations)
        {
            var place = location.GetProperty("physicalLocation");
            var region = place.GetProperty("region");
            var on = location.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString()!.Split(';').Single(part => part.StartsWith("on=", StringComparison.Ordinal))[3..];
            var file = new Uri(new Uri(Directory.GetCurrentDirectory() + "/"), place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath;
            var line = File.ReadAllLines(file)[region.GetProperty("startLine").GetInt32() - 1];
            var pointed = line[(region.GetProperty("startColumn").GetInt32() - 1)..(region.GetProperty("endColumn").GetInt32() - 1)].Trim('"');
            on.Should().StartWith(pointed, "the entry of the item or provision, or of the item around it");
        }
    }

    [Fact]
    public void Standard_input_has_no_file_to_point_at_which_is_said()
    {
        var file = File.ReadAllBytes(Repository.Data("standards", "medical-care-act-reg-art14-2.json"));

        var run = Ciip.RunOn(file, "evaluate", "-", "--inventory", "complete", "--format", "sarif");

        using var sarif = JsonDocument.Parse(run.Bytes);
        sarif.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength().Should().Be(0);
        run.Error.Should().StartWith("Results about standard input are left out");
        Ciip.RunOn(file, "evaluate", "-", "--lang", "ja", "--format", "sarif").Error.Should().StartWith("標準入力の文書に関する結果は");
    }

    [Fact]
    public void A_file_below_the_working_folder_is_named_from_there()
    {
        const string name = "規程 #1.json";
        var file = Path.Combine(Directory.GetCurrentDirectory(), name);
        File.Copy(Repository.Data("standards", "medical-care-act-reg-art14-2.json"), file, overwrite: true);
        try
        {
            foreach (var way in new[] { file, name, "./" + name })
            {
                using var sarif = JsonDocument.Parse(Ciip.Run("evaluate", way, "--inventory", "complete", "--format", "sarif").Bytes);
                var run = sarif.RootElement.GetProperty("runs")[0];
                var uris = run.GetProperty("results").EnumerateArray()
                    .Select(result => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation"))
                    .Append(run.GetProperty("artifacts")[0].GetProperty("location")).Select(place => place.GetProperty("uri").GetString());

                uris.Distinct().Should().Equal(Uri.EscapeDataString(name));
            }
        }
        finally
        {
            File.Delete(file);
        }
    }
}
