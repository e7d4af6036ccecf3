using System.Text.Json;
using Ciip.Guideline.Serialization.Json;

namespace Ciip.Guideline.Serialization.Oscal;

/// <summary>Reads a profile: what it selects from imports, and the tailoring from our properties.</summary>
internal static class ProfileReader
{
    private static readonly string[] SubjectNames = ["operator", "sector", "inventory", "ownInventory"];

    public static bool TryRead(ReadOnlySpan<byte> text, out OscalProfile? profile, out IReadOnlyList<JsonDiagnostic> diagnostics, ReadOptions options)
    {
        var utf8 = Utf8Text.WithoutMark(text);
        var reading = new OscalReading(options);
        var read = OscalParser.Parse(utf8, reading) is { } root && !reading.HasErrors ? Read(root, reading) : null;
        profile = reading.HasErrors ? null : read;
        diagnostics = reading.InOrder(utf8);
        return profile is not null;
    }

    private static OscalProfile? Read(OscalNode root, OscalReading reading)
    {
        if (!reading.IsObject(root, OscalNames.Profile, "$schema") || reading.Required(root, OscalNames.Profile) is not { } profile
            || !reading.IsObject(profile, "uuid", "metadata", "imports", "merge", "modify") || reading.Required(profile, "metadata") is not { } metadata
            || !reading.IsObject(metadata, "title", "last-modified", "version", "oscal-version", "props") || reading.Required(profile, "imports") is null)
        {
            return null;
        }

        if (reading.List(profile, "imports") is not { Count: > 0 } imports)
        {
            reading.Report(profile.Members["imports"], OscalProblems.NoImport());
            return null;
        }

        var ours = OursOf(imports);
        foreach (var further in imports.Where(import => import != ours))
        {
            reading.Foreign(further);
        }

        if (!reading.IsObject(ours, "href", "include-controls", "exclude-controls") || reading.RequiredText(ours, "href") is not { } href)
        {
            return null;
        }

        var tailoring = TailoringReader.Read(metadata, reading, SubjectNames);
        LeaveOthersAside(profile, tailoring, reading);
        var included = new ControlSelection(ours, "include-controls", reading);
        var excluded = new ControlSelection(ours, "exclude-controls", reading);
        if (included.Known.Count + excluded.Known.Count == 0 && included.Others.Concat(excluded.Others).ToList() is { Count: > 0 } others)
        {
            reading.Report(others[0], OscalProblems.OtherCatalog(others.Count, others[0].Text!));
            return null;
        }

        foreach (var other in included.Others.Concat(excluded.Others))
        {
            reading.Foreign(other);
        }

        return new OscalProfile
        {
            CatalogReference = href,
            Selected = [.. included.Known.Except(excluded.Known)],
            LeftOut = [.. excluded.Known],
            Tailoring = tailoring,
        };
    }

    /// <summary>The import that selects something of the Guideline; the first where none does. A profile may draw on several catalogs.</summary>
    private static OscalNode OursOf(IReadOnlyList<OscalNode> imports)
    {
        // What is wrong with them is said when the one chosen is read.
        var apart = new OscalReading(new ReadOptions { MaxDiagnostics = 1 });
        return imports.FirstOrDefault(import => import.Kind == JsonTokenType.StartObject && new ControlSelection(import, "include-controls", apart).Known.Count > 0) ?? imports[0];
    }

    /// <summary>What modifies a control that the tailoring does not speak of was added by somebody else.</summary>
    private static void LeaveOthersAside(OscalNode profile, IReadOnlyList<OscalTailoring> tailoring, OscalReading reading)
    {
        if (!profile.Members.TryGetValue("modify", out var modify) || !reading.IsObject(modify, "alters"))
        {
            return;
        }

        foreach (var alter in reading.List(modify, "alters"))
        {
            var isOurs = reading.IsObject(alter, "control-id", "removes", "adds")
                && reading.RequiredText(alter, "control-id") is { } token
                && OscalIds.Find(token) is { } control
                && tailoring.Any(one => one.On.Section == control.Section);
            if (!isOurs)
            {
                reading.Foreign(alter);
            }
        }
    }
}
