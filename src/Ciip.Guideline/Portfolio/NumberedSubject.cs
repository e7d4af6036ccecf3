namespace Ciip.Guideline.Portfolio;

/// <summary>A subject as it was read from a line, and nothing evaluated of it.</summary>
/// <param name="Number">The line it stands on, from 1.</param>
/// <param name="Subject">The subject.</param>
public sealed record NumberedSubject(long Number, PortfolioSubject Subject);
