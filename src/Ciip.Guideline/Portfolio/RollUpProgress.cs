namespace Ciip.Guideline.Portfolio;

/// <summary>How far a roll-up has come.</summary>
/// <param name="Source">What is being read; null where it has no name.</param>
/// <param name="Lines">How many lines of it were read, the blank ones included; of subjects that are not lines, how many.</param>
/// <param name="Bytes">How many bytes of it were read; 0 for subjects that are not lines.</param>
/// <param name="Evaluated">How many subjects were evaluated, of all sources so far.</param>
/// <param name="Unreadable">How many could not be read, of all sources so far.</param>
/// <param name="Refused">How many were refused because their operator came before, of all sources so far.</param>
public sealed record RollUpProgress(string? Source, long Lines, long Bytes, int Evaluated, int Unreadable, int Refused);
