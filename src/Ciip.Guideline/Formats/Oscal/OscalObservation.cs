namespace Ciip.Guideline.Formats.Oscal;

/// <summary>An observation, before it is written.</summary>
internal sealed class OscalObservation(string id)
{
    public string Id { get; } = id;

    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>What it is: one of OSCAL's types or one of ours.</summary>
    public required string Type { get; init; }

    /// <summary>How it was made, in OSCAL's words.</summary>
    public required string Method { get; init; }

    public required IReadOnlyList<OscalProp> Props { get; init; }

    /// <summary>What it rests on: an address where there is one, what it is, and more about it.</summary>
    public IReadOnlyList<(string? Address, string Description, IReadOnlyList<OscalProp> Props)> Evidence { get; init; } = [];

    /// <summary>Writes observations, collected at the moment of the caller's clock.</summary>
    public static void Write(OscalWriter writer, IEnumerable<OscalObservation> observations) => writer.List("observations", observations, observation =>
    {
        writer.Value("uuid", observation.Id);
        writer.Title("title", observation.Title);
        writer.Prose("description", observation.Description);
        writer.Props(observation.Props);
        writer.Tokens("methods", [observation.Method]);
        writer.Tokens("types", [observation.Type]);
        writer.List("relevant-evidence", observation.Evidence, evidence =>
        {
            if (evidence.Address is { } address)
            {
                writer.Value("href", address);
            }

            writer.Prose("description", evidence.Description);
            writer.Props(evidence.Props);
        });
        writer.Value("collected", writer.Moment);
    });
}
