namespace GrcPortal.Api;

/// <summary>A part of a list.</summary>
/// <param name="Items">The part; empty where nothing is left.</param>
/// <param name="Next">Where the next part is; null where this is the last one.</param>
internal sealed record Page<T>(IReadOnlyList<T> Items, string? Next);
