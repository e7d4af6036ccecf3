namespace Ciip.Guideline.Formats.Json;

/// <summary>Takes a problem and where it is.</summary>
internal delegate void Report(Node at, JsonProblem problem);

/// <summary>Looks at one record and reports what its types alone cannot tell.</summary>
internal delegate void Check(Node record, Report report);
