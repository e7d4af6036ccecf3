namespace GrcPortal.Files;

/// <summary>Files that somebody chose in a form.</summary>
internal static class FormFiles
{
    /// <summary>Why none of them is taken: nobody chose one, or too many; null where they are.</summary>
    public static LocalizedText? Problem(IReadOnlyList<IFormFile> files, UploadLimits limits) =>
        files.Count == 0 ? FileTexts.NothingChosen : files.Count > limits.MaxFiles ? FileTexts.TooMany(limits) : null;

    /// <summary>The bytes; null where there are more than may be.</summary>
    public static async Task<byte[]?> ReadAsync(IFormFile file, int most, CancellationToken cancellation)
    {
        if (file.Length > most)
        {
            return null;
        }

        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancellation);
        return content.ToArray();
    }
}
