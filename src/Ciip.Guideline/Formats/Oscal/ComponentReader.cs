using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Formats.Oscal;

/// <summary>Reads one component into the fields of a document.</summary>
internal sealed class ComponentReader(OscalReading reading)
{
    private const string Treatments = "treatments";

    private static readonly string[] OfComponent = ["uuid", "type", "title", "description", "props", "links", "responsible-roles", "control-implementations"];

    /// <summary>The document; null where nothing of ours is in the component.</summary>
    public FlatNode? Read(OscalNode component)
    {
        if (!reading.IsObject(component, OfComponent))
        {
            return null;
        }

        FlatNode? document = null;
        foreach (var (name, prop) in OscalProps.Ours(component, reading))
        {
            document ??= new FlatNode(component);
            document.Add(name, prop, reading);
        }

        if (document is null)
        {
            reading.Foreign(component);
            return null;
        }

        foreach (var implementation in reading.List(component, "control-implementations"))
        {
            ReadImplementation(implementation, document);
        }

        return document;
    }

    private void ReadImplementation(OscalNode implementation, FlatNode document)
    {
        if (!reading.IsObject(implementation, "uuid", "source", "description", "props", "implemented-requirements"))
        {
            return;
        }

        var props = OscalProps.Ours(implementation, reading).ToList();
        var at = props.FindIndex(static entry => entry.Name == OscalNames.TreatedSection);
        if (at >= 0)
        {
            // What is said of a section stands in the properties; its controls are listed for other tools.
            var section = props[at].Prop;
            props.RemoveAt(at);
            ReadTreatment(section, reading.RequiredText(section, "value"), props, document);
            return;
        }

        props.ForEach(entry => reading.Foreign(entry.Prop));
        foreach (var requirement in reading.List(implementation, "implemented-requirements"))
        {
            ReadRequirement(requirement, document);
        }
    }

    private void ReadRequirement(OscalNode requirement, FlatNode document)
    {
        if (!reading.IsObject(requirement, "uuid", "control-id", "description", "props", "links", "responsible-roles", "statements")
            || reading.RequiredText(requirement, "control-id") is not { } control)
        {
            return;
        }

        if (OscalIds.Find(control) is not { Provision: null } section)
        {
            reading.Foreign(requirement);
            return;
        }

        ReadTreatment(requirement, section.Text, OscalProps.Ours(requirement, reading), document);
        foreach (var statement in reading.List(requirement, "statements"))
        {
            ReadStatement(statement, section, document);
        }
    }

    private void ReadStatement(OscalNode statement, GuidelineId section, FlatNode document)
    {
        if (!reading.IsObject(statement, "statement-id", "uuid", "description", "props", "links", "responsible-roles")
            || reading.RequiredText(statement, "statement-id") is not { } token)
        {
            return;
        }

        if (OscalIds.Find(token) is { Provision: { } provision } && provision.Section == section.Text)
        {
            ReadTreatment(statement, provision.Id, OscalProps.Ours(statement, reading), document);
        }
        else
        {
            reading.Foreign(statement);
        }
    }

    private void ReadTreatment(OscalNode at, string? id, IEnumerable<(string Name, OscalNode Prop)> props, FlatNode document)
    {
        const string Start = OscalNames.Treatment + ".";
        FlatNode? treatment = null;
        foreach (var (name, prop) in props)
        {
            if (id is null || !name.StartsWith(Start, StringComparison.Ordinal))
            {
                reading.Foreign(prop);
                continue;
            }

            if (treatment is null)
            {
                var all = document.Child(Treatments, at);
                if (all.Literal is not null || all.Find(id) is not null)
                {
                    reading.Report(at, JsonProblems.DuplicateMember, id);
                    return;
                }

                treatment = all.Child(id, at);
            }

            treatment.Add(name.Substring(Start.Length), prop, reading);
        }
    }
}
