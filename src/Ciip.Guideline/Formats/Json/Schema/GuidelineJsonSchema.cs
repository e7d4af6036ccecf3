using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Formats;

/// <summary>
/// JSON Schemas (draft-07) of the files that <see cref="GuidelineJson"/> reads, for editors and for pipelines without .NET.
/// </summary>
/// <remarks>
/// They are made of the contract that the reader itself uses: what it writes is valid, and what it refuses is invalid as far as
/// a schema can say it. What takes more than one place of a file to judge, such as a link that leads nowhere, only the reader
/// finds.
/// </remarks>
public static class GuidelineJsonSchema
{
    /// <summary>The schema of files that hold a <typeparamref name="T"/>, in the newest format; equal on every platform.</summary>
    /// <typeparam name="T">What the file holds.</typeparam>
    /// <returns>The schema as JSON, indented by two spaces, with LF at each line's end, also the last.</returns>
    /// <exception cref="ArgumentException">A file cannot hold a <typeparamref name="T"/>.</exception>
    public static string Of<T>() => SchemaDocument.Write(RootTypes.Of<T>().Newest);
}
