using System.Text.Json;

namespace Ciip.Guideline.Formats.Oscal;

/// <summary>The controls that an import of a profile names under one of its members.</summary>
internal sealed class ControlSelection
{
    private const string IdsName = "with-ids";

    private readonly OscalChildren selections;

    public ControlSelection(OscalNode import, string name, OscalReading reading)
    {
        selections = reading.List(import, name);
        foreach (var selection in selections)
        {
            if (!reading.IsObject(selection, "with-child-controls", IdsName))
            {
                continue;
            }

            var withChildren = reading.Says(selection, "with-child-controls", "yes");
            foreach (var id in reading.List(selection, IdsName))
            {
                Add(id, withChildren, reading);
            }
        }
    }

    /// <summary>Those of the Guideline, in text order.</summary>
    public SortedSet<GuidelineId> Known { get; } = [];

    /// <summary>How many ids the Guideline does not have.</summary>
    public int OtherCount { get; private set; }

    /// <summary>The first of those; null where the Guideline has all.</summary>
    public OscalNode? FirstOther { get; private set; }

    /// <summary>Says of each id that the Guideline does not have that it is left aside.</summary>
    public void LeaveOthersAside(OscalReading reading)
    {
        if (FirstOther is null)
        {
            return;
        }

        foreach (var selection in selections)
        {
            foreach (var id in selection.Find(IdsName) is { Kind: JsonTokenType.StartArray } ids ? ids.Children : OscalChildren.None)
            {
                if (id.Text is { } token && Find(token) is null)
                {
                    reading.Foreign(id);
                }
            }
        }
    }

    private static GuidelineId? Find(string token) => OscalIds.Find(token) is { Provision: null } control ? control : null;

    private void Add(OscalNode id, bool withChildren, OscalReading reading)
    {
        if (reading.TextOf(id) is not { } token)
        {
            return;
        }

        if (Find(token) is { } control)
        {
            if (!withChildren && Known.Contains(control))
            {
                return;
            }

            Known.UnionWith((withChildren ? control.Section.SelfAndBelow() : [control.Section]).Select(static section => GuidelineId.Parse(section.Id)));
        }
        else
        {
            OtherCount++;
            FirstOther ??= id;
        }
    }
}
