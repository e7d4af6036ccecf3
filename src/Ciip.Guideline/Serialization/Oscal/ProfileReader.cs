using Ciip.Guideline.Serialization.Json;

namespace Ciip.Guideline.Serialization.Oscal;

/// <summary>Reads a profile: what it selects from imports, and the tailoring from our properties.</summary>
internal static class ProfileReader
{
    private static readonly string[] SubjectNames = ["operator", "sector", "inventory", "ownInventory"];

    public static bool TryRead(ReadOnlySpan<byte> text, out OscalProfile? profile, out IReadOnlyList<JsonDiagnostic> diagnostics)
    {
        var utf8 = Utf8Text.WithoutMark(text);
        var reading = new OscalReading();
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
        foreach (var further in imports.Skip(1))
        {
            reading.Foreign(further);
        }

        if (imports.Count == 0 || !reading.IsObject(imports[0], "href", "include-controls", "exclude-controls") || reading.RequiredText(imports[0], "href") is not { } href)
        {
            return null;
        }

        var tailoring = TailoringReader.Read(metadata, reading, SubjectNames);
        LeaveOthersAside(profile, tailoring, reading);
        var leftOut = Controls(imports[0], "exclude-controls", reading);
        return new OscalProfile
        {
            CatalogReference = href,
            Selected = [.. Controls(imports[0], "include-controls", reading).Except(leftOut)],
            LeftOut = leftOut,
            Tailoring = tailoring,
        };
    }

    private static List<GuidelineId> Controls(OscalNode import, string name, OscalReading reading)
    {
        var controls = new SortedSet<GuidelineId>();
        foreach (var selection in reading.List(import, name))
        {
            if (!reading.IsObject(selection, "with-child-controls", "with-ids"))
            {
                continue;
            }

            var withChildren = reading.OptionalText(selection, "with-child-controls") == "yes";
            foreach (var id in reading.List(selection, "with-ids"))
            {
                if (reading.TextOf(id) is not { } token)
                {
                    continue;
                }

                if (OscalIds.Find(token) is { Provision: null } control)
                {
                    controls.UnionWith((withChildren ? control.Section.SelfAndBelow() : [control.Section]).Select(static section => GuidelineId.Parse(section.Id)));
                }
                else
                {
                    reading.Foreign(id);
                }
            }
        }

        return [.. controls];
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
