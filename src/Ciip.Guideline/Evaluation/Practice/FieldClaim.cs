using System.Text;
using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation.Rules;

namespace Ciip.Guideline.Evaluation;

/// <summary>What a field of one record shows of one provision.</summary>
internal readonly struct FieldClaim
{
    private readonly string member;
    private readonly RecordPointer record;
    private readonly short provision;

    // The id of the record elsewhere that it is about, or the records of the list that it is about; null for the record itself.
    private readonly object? about;

    /// <summary>A claim about the record that holds the field.</summary>
    /// <param name="provision">What the field stands for.</param>
    /// <param name="state">What it shows.</param>
    /// <param name="record">The record that holds the field.</param>
    /// <param name="member">The field; empty for the record as a whole.</param>
    /// <param name="entries">The records of a list, whose evidence backs the claim.</param>
    /// <param name="question">What is to be asked where it is unknown.</param>
    public FieldClaim(
        Provision provision, RecordState state, RecordPointer record, string member, IReadOnlyList<PracticeEntry>? entries = null, MessageTemplate? question = null)
        : this(provision, state, record, member, (object?)entries, question)
    {
    }

    /// <summary>A claim about a record elsewhere, which needs what the field shows.</summary>
    public FieldClaim(Provision provision, RecordState state, RecordPointer record, string member, string about, MessageTemplate? question)
        : this(provision, state, record, member, (object)about, question)
    {
    }

    private FieldClaim(Provision provision, RecordState state, RecordPointer record, string member, object? about, MessageTemplate? question)
    {
        this.provision = (short)provision.Index;
        this.record = record;
        this.member = member;
        this.about = about;
        State = state;
        Question = question;
    }

    /// <summary>The position of the provision in the catalog.</summary>
    public int Index => provision;

    public RecordState State { get; }

    /// <summary>The id of the record the claim is about; null where that is not an element of a list.</summary>
    public string? RecordId => about as string ?? record.Id;

    /// <summary>What is to be asked where it is unknown; null where nothing is special about it. Its arguments are the provision and the record.</summary>
    public MessageTemplate? Question { get; }

    /// <summary>The JSON Pointer to the field.</summary>
    public string Pointer
    {
        get
        {
            var text = new StringBuilder();
            AppendPointerTo(text);
            return text.ToString();
        }
    }

    private IReadOnlyList<PracticeEntry>? Entries => about as IReadOnlyList<PracticeEntry>;

    /// <summary>Writes the pointer to the field where it is shown.</summary>
    public void AppendPointerTo(StringBuilder text)
    {
        record.AppendTo(text);
        text.Append(member.Length == 0 ? string.Empty : "/").Append(member);
    }

    /// <summary>Adds the evidence of the record, of those around it, and of those in the list that the claim is about.</summary>
    public void AddEvidence(ref EachOnce<Evidence> into)
    {
        record.AddEvidence(ref into);
        var entries = Entries;
        for (var i = 0; i < entries?.Count; i++)
        {
            into.Add(entries[i].Evidence);
        }
    }

    /// <summary>Whether any of that evidence is such.</summary>
    public bool HasEvidence(Func<Evidence, bool> isSuch)
    {
        var entries = Entries;
        for (var i = 0; i < entries?.Count; i++)
        {
            if (entries[i].Evidence?.Any(isSuch) == true)
            {
                return true;
            }
        }

        return record.HasEvidence(isSuch);
    }
}
