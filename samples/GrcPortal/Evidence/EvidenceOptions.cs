using System.ComponentModel.DataAnnotations;
using GrcPortal.Files;
using Microsoft.Extensions.Options;

namespace GrcPortal.Evidence;

/// <summary>What is taken as evidence, and how much of it. Configured in the section `Evidence`; a value that makes no sense stops the start.</summary>
public sealed class EvidenceOptions
{
    public const string Section = "Evidence";

    /// <summary>How large a file may be.</summary>
    [Range(1, 64 * 1024 * 1024)]
    public int MaxFileBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>How many files an entry of a plan may have.</summary>
    [Range(1, 1_000)]
    public int MaxFilesPerStep { get; init; } = 20;

    /// <summary>The kinds that are taken: `pdf`, `png`, `jpeg`, `text`, `csv`, `docx`, `xlsx`, `pptx`; all of them unless set.</summary>
    public IReadOnlyList<string>? Types { get; init; }

    /// <summary>The limit of a file in words.</summary>
    public string MaxFileSize => FormattableString.Invariant($"{MaxFileBytes / 1024.0 / 1024.0:0.##} MB");

    internal IEnumerable<EvidenceType> Taken => EvidenceType.All.Where(one => Types is not { Count: > 0 } || Types.Contains(one.Token, StringComparer.Ordinal));

    internal static void Add(IServiceCollection services, UploadLimits limits)
    {
        services.AddOptions<EvidenceOptions>().BindConfiguration(Section).ValidateDataAnnotations().ValidateOnStart()
            .Validate(static options => options.Types?.All(static one => EvidenceType.All.Any(type => type.Token == one)) != false, $"{Section}:Types holds something else than {string.Join(", ", EvidenceType.All.Select(static one => one.Token))}.")
            .Validate(options => options.MaxFileBytes <= limits.MaxRequestBytes - UploadLimits.FormBytes, $"{Section}:MaxFileBytes is more than a request may have: raise Upload:MaxFileBytes, of which a request may have five.");
        services.AddScoped<EvidenceStore>();
    }
}
