using Ciip.Guideline.Evaluation.Rules;

namespace Ciip.Guideline.Evaluation;

/// <summary>What a field of one record shows of one provision.</summary>
internal readonly struct FieldClaim(
    RecordState state, RecordPointer record, string member, IReadOnlyList<PracticeEntry>? entries = null, MessageTemplate? question = null)
{
    public RecordState State { get; } = state;

    /// <summary>The record the claim is about: the one that holds the field, or the one that needs it.</summary>
    public RecordPointer Record { get; } = record;

    /// <summary>What is to be asked where it is unknown; null where nothing is special about it. Its arguments are the provision and the record.</summary>
    public MessageTemplate? Question { get; } = question;

    /// <summary>The JSON Pointer to the field.</summary>
    public string Pointer => member.Length == 0 ? Record.ToString() : Record + "/" + member;

    /// <summary>The evidence of the record, of those around it, and of those in the list that the claim is about.</summary>
    public IEnumerable<Evidence> Evidence => Record.Evidence.Concat((entries ?? []).SelectMany(static entry => entry.Evidence ?? []));

    /// <summary>Whether any of that evidence is such.</summary>
    public bool HasEvidence(Func<Evidence, bool> isSuch)
    {
        for (var i = 0; i < entries?.Count; i++)
        {
            if (entries[i].Evidence?.Any(isSuch) == true)
            {
                return true;
            }
        }

        return Record.HasEvidence(isSuch);
    }

    /// <summary>The same claim in another state, such as that of a group of alternatives.</summary>
    public FieldClaim In(RecordState other) => new(other, Record, member, entries, Question);
}
