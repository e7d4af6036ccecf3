namespace Ciip.Guideline.Practice;

/// <summary>An information system that the operator runs. Requirements, measures and monitoring name it by its id.</summary>
public sealed record OperatedSystem : PracticeEntry;
