namespace Ciip.Guideline.Formats.Oscal;

/// <summary>Reads the properties of an object.</summary>
internal static class OscalProps
{
    /// <summary>What a document says of itself beside the fields of what it carries; made from them, and not read.</summary>
    private static readonly string[] OfDocuments = ["title-en", "title-ja", "edition"];

    /// <summary>Our properties that hold fields, by name. Those of others are said to be left aside.</summary>
    public static IEnumerable<(string Name, OscalNode Prop)> Ours(OscalNode node, OscalReading reading) =>
        node.Find("props") is null ? [] : OursOf(node, reading);

    private static IEnumerable<(string Name, OscalNode Prop)> OursOf(OscalNode node, OscalReading reading)
    {
        foreach (var prop in reading.List(node, "props"))
        {
            if (!reading.IsObject(prop, "name", "ns", "value", "class"))
            {
                continue;
            }

            if (!reading.Says(prop, "ns", OscalNames.Namespace))
            {
                reading.Foreign(prop);
            }
            else if (reading.RequiredText(prop, "name") is { } name && Array.IndexOf(OfDocuments, name) < 0)
            {
                yield return (name, prop);
            }
        }
    }
}
