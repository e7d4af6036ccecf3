namespace PortfolioOrleans.Grains;

/// <summary>What is stored of an operator.</summary>
[GenerateSerializer]
[Alias("ciip.operator")]
internal sealed record OperatorState
{
    /// <summary>How many versions are kept; the oldest gives way.</summary>
    public const int MostVersions = 4;

    /// <summary>What it handed in, the newest last.</summary>
    [Id(0)]
    public IReadOnlyList<SubjectVersion> Versions { get; init; } = [];

    /// <summary>The summary of the newest version, packed; null before the first evaluation.</summary>
    [Id(1)]
    public byte[]? Summary { get; init; }

    /// <summary>What the summary was made of: version, date, rules.</summary>
    [Id(2)]
    public string? Stamp { get; init; }

    /// <summary>The sector that it counts in; empty where it states none.</summary>
    [Id(3)]
    public string? Sector { get; init; }

    /// <summary>The same with a version more; nothing changes where it is the newest one again.</summary>
    /// <param name="version">The version.</param>
    public OperatorState With(SubjectVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return Versions.Count > 0 && Versions[^1].Sha256 == version.Sha256 ? this : this with { Versions = [.. Versions.TakeLast(MostVersions - 1), version] };
    }
}
