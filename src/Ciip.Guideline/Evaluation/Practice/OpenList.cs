namespace Ciip.Guideline.Evaluation;

/// <summary>A list that is not stated to be complete, and a provision that this leaves open.</summary>
internal sealed class OpenList(Provision provision, RecordPointer record, string member, bool isSaid)
{
    public Provision Provision { get; } = provision;

    /// <summary>The record that holds the list.</summary>
    public RecordPointer Record { get; } = record;

    public string Member { get; } = member;

    /// <summary>Whether it is said that there may be more; otherwise nothing is said of it.</summary>
    public bool IsSaid { get; } = isSaid;

    /// <summary>The list by member names, without positions.</summary>
    public string Path => Record.Path.Length == 0 ? Member : Record.Path + "/" + Member;
}
