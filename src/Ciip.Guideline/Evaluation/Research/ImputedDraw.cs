namespace Ciip.Guideline.Research;

/// <summary>The figures of one draw: how it would be if what nobody knows were as drawn.</summary>
public sealed class ImputedDraw
{
    internal ImputedDraw(int number, StandardsCoverage set, StandardsCoverage internalRules, PracticeCoverage? practice)
    {
        Number = number;
        Set = set;
        InternalRules = internalRules;
        Practice = practice;
    }

    /// <summary>The number of the draw, from 1.</summary>
    public int Number { get; }

    /// <summary>All documents together.</summary>
    public StandardsCoverage Set { get; }

    /// <summary>The operator's own documents.</summary>
    public StandardsCoverage InternalRules { get; }

    /// <summary>What is carried out; null where no self-verification was given.</summary>
    public PracticeCoverage? Practice { get; }

    /// <summary>How many provisions all documents together specify.</summary>
    public int Specified => Set.Specified;

    /// <summary>How many the operator's own documents specify.</summary>
    public int SpecifiedInInternalRules => InternalRules.Specified;

    /// <summary>How many are carried out; null where no self-verification was given.</summary>
    public int? CarriedOut => Practice?.CarriedOut;

    /// <summary>The figures in English.</summary>
    public override string ToString() => FormattableString.Invariant($"{Number}: specified {Set.SpecifiedAtLeast}")
        + (Practice is { } practice ? FormattableString.Invariant($", carried out {practice.CarriedOutAtLeast}") : string.Empty);
}
