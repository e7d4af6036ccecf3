using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <content>How sections, ids and provisions are connected, once.</content>
public sealed partial class GuidelineCatalog
{
    private void ConnectSections()
    {
        var bySection = new Dictionary<string, List<Provision>>(StringComparer.Ordinal);
        foreach (var provision in Provisions)
        {
            if (!bySection.TryGetValue(provision.Section, out var own))
            {
                bySection.Add(provision.Section, own = []);
            }

            own.Add(provision);
        }

        var below = new List<Section>();
        foreach (var section in Sections)
        {
            below.Clear();
            section.AddSelfAndBelow(below);
            var provisions = new List<Provision>();
            foreach (var part in below)
            {
                if (bySection.TryGetValue(part.Id, out var ofPart))
                {
                    provisions.AddRange(ofPart);
                }
            }

            section.Provisions = Seq.From(provisions);
            ids.Add(section.Id, new GuidelineId(section.Id, ids.Count, section, provision: null));
            if (bySection.TryGetValue(section.Id, out var own))
            {
                foreach (var provision in own)
                {
                    ids.Add(provision.Id, new GuidelineId(provision.Id, ids.Count, section, provision));
                }
            }
        }
    }

    private GuidelineId[] PathOf(Provision provision)
    {
        var path = new List<GuidelineId> { ids[provision.Id] };
        for (var at = ids[provision.Section].Section; at is not null; at = at.Parent)
        {
            path.Add(ids[at.Id]);
        }

        return [.. path];
    }
}
