namespace Ciip.Guideline.Serialization.Oscal;

/// <summary>The controls that an import of a profile names under one of its members.</summary>
internal sealed class ControlSelection
{
    public ControlSelection(OscalNode import, string name, OscalReading reading)
    {
        foreach (var selection in reading.List(import, name))
        {
            if (!reading.IsObject(selection, "with-child-controls", "with-ids"))
            {
                continue;
            }

            var withChildren = reading.OptionalText(selection, "with-child-controls") == "yes";
            foreach (var id in reading.List(selection, "with-ids"))
            {
                Add(id, withChildren, reading);
            }
        }
    }

    /// <summary>Those of the Guideline, in text order.</summary>
    public SortedSet<GuidelineId> Known { get; } = [];

    /// <summary>Ids that the Guideline does not have, where they stand.</summary>
    public List<OscalNode> Others { get; } = [];

    private void Add(OscalNode id, bool withChildren, OscalReading reading)
    {
        if (reading.TextOf(id) is not { } token)
        {
            return;
        }

        if (OscalIds.Find(token) is { Provision: null } control)
        {
            if (!withChildren && Known.Contains(control))
            {
                return;
            }

            Known.UnionWith((withChildren ? control.Section.SelfAndBelow() : [control.Section]).Select(static section => GuidelineId.Parse(section.Id)));
        }
        else
        {
            Others.Add(id);
        }
    }
}
