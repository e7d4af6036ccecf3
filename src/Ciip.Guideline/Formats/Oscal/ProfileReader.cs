using System.Text.Json;
using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Formats.Oscal;

/// <summary>Reads a profile: what it selects from imports, and the tailoring from our properties.</summary>
internal static class ProfileReader
{
    private static readonly string[] SubjectNames = ["operator", "sector", "inventory", "internalRulesInventory"];

    public static bool TryRead(ReadOnlySpan<byte> text, out OscalProfile? profile, out IReadOnlyList<GuidelineDiagnostic> diagnostics, ReadOptions options)
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

        var imports = reading.List(profile, "imports");
        if (OursOf(imports) is not { } ours)
        {
            reading.Report(profile.Find("imports")!.Value, OscalProblems.NoImport());
            return null;
        }

        foreach (var further in imports)
        {
            if (further != ours)
            {
                reading.Foreign(further);
            }
        }

        if (!reading.IsObject(ours, "href", "include-controls", "exclude-controls") || reading.RequiredText(ours, "href") is not { } href)
        {
            return null;
        }

        var tailoring = TailoringReader.Read(metadata, reading, SubjectNames);
        LeaveOthersAside(profile, tailoring, reading);
        var included = new ControlSelection(ours, "include-controls", reading);
        var excluded = new ControlSelection(ours, "exclude-controls", reading);
        if (included.Known.Count + excluded.Known.Count == 0 && (included.FirstOther ?? excluded.FirstOther) is { } example)
        {
            reading.Report(example, OscalProblems.OtherCatalog(included.OtherCount + excluded.OtherCount, example.Text!));
            return null;
        }

        included.LeaveOthersAside(reading);
        excluded.LeaveOthersAside(reading);

        return new OscalProfile
        {
            CatalogReference = href,
            Selected = [.. included.Known.Except(excluded.Known)],
            LeftOut = [.. excluded.Known],
            Tailoring = tailoring,
        };
    }

    /// <summary>The import that selects something of the Guideline; the first where none does, null where there is none. A profile may draw on several catalogs.</summary>
    private static OscalNode? OursOf(OscalChildren imports)
    {
        if (!imports.Skip(1).Any())
        {
            return imports.Select(static import => (OscalNode?)import).FirstOrDefault();
        }

        // What is wrong with them is said when the one chosen is read.
        var apart = new OscalReading(new ReadOptions { MaxDiagnostics = 1 });
        OscalNode? first = null;
        foreach (var import in imports)
        {
            if (import.Kind == JsonTokenType.StartObject && new ControlSelection(import, "include-controls", apart).Known.Count > 0)
            {
                return import;
            }

            first ??= import;
        }

        return first;
    }

    /// <summary>What modifies a control that the tailoring does not speak of was added by somebody else.</summary>
    private static void LeaveOthersAside(OscalNode profile, IReadOnlyList<OscalTailoring> tailoring, OscalReading reading)
    {
        if (profile.Find("modify") is not { } modify || !reading.IsObject(modify, "alters"))
        {
            return;
        }

        var tailored = new HashSet<Section>(tailoring.Select(static one => one.On.Section));
        foreach (var alter in reading.List(modify, "alters"))
        {
            var isOurs = reading.IsObject(alter, "control-id", "removes", "adds")
                && reading.RequiredText(alter, "control-id") is { } token
                && OscalIds.Find(token) is { } control
                && tailored.Contains(control.Section);
            if (!isOurs)
            {
                reading.Foreign(alter);
            }
        }
    }
}
