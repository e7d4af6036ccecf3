using GrcPortal.Files;
using GrcPortal.Web;

namespace GrcPortal.Evidence;

/// <summary>A file that can be taken as evidence: recognized by what it holds, whatever its sender calls it.</summary>
internal sealed record EvidenceFile(string Name, EvidenceType Type, byte[] Content)
{
    /// <summary>Either the file or why it is not taken.</summary>
    public static (EvidenceFile? File, RefusedEvidence? Refused) Read(string fileName, byte[] content, EvidenceOptions options)
    {
        var name = FileNames.Clean(fileName, "evidence");
        if (content.Length == 0)
        {
            return (null, new(name, StepTexts.EmptyFile, StatusCodes.Status400BadRequest));
        }

        if (content.Length > options.MaxFileBytes)
        {
            return (null, RefusedEvidence.TooLarge(name, options));
        }

        var ending = FileNames.EndingOf(name);
        var (type, hasMacros) = EvidenceContent.TypeOf(content);
        if (hasMacros)
        {
            return (null, new(name, StepTexts.HasMacros, StatusCodes.Status415UnsupportedMediaType));
        }

        // A list of values is a text like any other.
        type = type == EvidenceType.Text && EvidenceType.Csv.Endings.Contains(ending, StringComparer.Ordinal) ? EvidenceType.Csv : type;
        if (type is null || !options.Taken.Contains(type))
        {
            return (null, new(name, StepTexts.NotTaken(options), StatusCodes.Status415UnsupportedMediaType));
        }

        // What a system opens it with goes by the ending.
        return ending.Length == 0 ? (new(FileNames.Clean(name + type.Endings[0], name), type, content), null)
            : type.Endings.Contains(ending, StringComparer.Ordinal) ? (new(name, type, content), null)
            : (null, new(name, StepTexts.OtherEnding(type, ending), StatusCodes.Status415UnsupportedMediaType));
    }
}

/// <summary>Why a file is not taken as evidence.</summary>
/// <param name="FileName">What it was called.</param>
/// <param name="Reason">Why.</param>
/// <param name="Status">The same as a status of HTTP.</param>
internal sealed record RefusedEvidence(string FileName, LocalizedText Reason, int Status)
{
    public static RefusedEvidence TooLarge(string fileName, EvidenceOptions options) => new(FileNames.Clean(fileName, "evidence"), StepTexts.FileTooLarge(options), StatusCodes.Status413PayloadTooLarge);
}
