using System.Text.Json;
using Ciip.Guideline.Benchmarks.Contestants;

// What a program costs that only reads the same file.
var document = JsonSerializer.Deserialize(File.ReadAllBytes(args[0]), PlainFileContext.Default.PlainDocument);
return document?.Treatments is { Count: > 0 } ? 0 : 1;
