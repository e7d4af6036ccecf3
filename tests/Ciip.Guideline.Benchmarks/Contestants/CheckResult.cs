namespace Ciip.Guideline.Benchmarks.Contestants;

/// <summary>What a check found: a failure, or a question that stays open. A check that passes or does not apply finds nothing.</summary>
/// <param name="Rule">The rule of the library that asks the same.</param>
/// <param name="On">The measure, the provision, or the id that a treatment stands on.</param>
/// <param name="Part">The list or the alternatives within a measure; null for what is no part of one.</param>
/// <param name="Verdict"><see cref="Guideline.Verdict.Fail"/> or <see cref="Guideline.Verdict.Undetermined"/>.</param>
internal readonly record struct CheckResult(string Rule, GuidelineId On, string? Part, Verdict Verdict);
