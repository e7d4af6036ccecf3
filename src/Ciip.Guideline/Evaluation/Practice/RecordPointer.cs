using System.Globalization;
using System.Text;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Evaluation;

/// <summary>Where a record stands in the file of a self-verification. Worded only when somebody asks: most places nobody shows.</summary>
internal sealed class RecordPointer
{
    private readonly RecordPointer? parent;
    private readonly string? member;
    private readonly int index;
    private readonly IReadOnlyList<Evidence>? evidence;

    private RecordPointer(RecordPointer? parent, string? member, int index, string? id, IReadOnlyList<Evidence>? evidence)
    {
        this.parent = parent;
        this.member = member;
        this.index = index;
        this.evidence = evidence;
        Id = id;
    }

    /// <summary>The self-verification itself.</summary>
    public static RecordPointer Root { get; } = new(parent: null, member: null, 0, id: null, evidence: null);

    /// <summary>The id of the record; null where it is not an element of a list.</summary>
    public string? Id { get; }

    /// <summary>Adds the evidence of the record and of those around it.</summary>
    public void AddEvidence(ref EachOnce<Evidence> into)
    {
        into.Add(evidence);
        parent?.AddEvidence(ref into);
    }

    /// <summary>Whether any of that evidence is such.</summary>
    public bool HasEvidence(Func<Evidence, bool> isSuch) => evidence?.Any(isSuch) == true || parent?.HasEvidence(isSuch) == true;

    /// <summary>The member names that lead to it, without positions.</summary>
    public string Path => field ??= parent is null ? string.Empty : member is null ? parent.Path : parent.Path.Length == 0 ? member : parent.Path + "/" + member;

    /// <summary>Whether the same member names lead to another record.</summary>
    public bool HasPathOf(RecordPointer other)
    {
        var (one, two) = (Named(this), Named(other));
        while (one is not null && two is not null && !ReferenceEquals(one, two))
        {
            if (one.member != two.member)
            {
                return false;
            }

            (one, two) = (Named(one.parent), Named(two.parent));
        }

        return ReferenceEquals(one, two);

        // Positions in lists are not names, and the self-verification has none.
        static RecordPointer? Named(RecordPointer? at)
        {
            while (at is { member: null })
            {
                at = at.parent;
            }

            return at;
        }
    }

    public RecordPointer Member(string name, IReadOnlyList<Evidence>? own = null) => new(this, name, 0, Id, own);

    /// <summary>A member as far as it concerns one record elsewhere, such as the requirements for one system.</summary>
    public RecordPointer MemberAbout(string name, string id) => new(this, name, 0, id, evidence: null);

    public RecordPointer Element(int at, PracticeEntry record) => new(this, member: null, at, record.Id, record.Evidence);

    /// <summary>The JSON Pointer (RFC 6901).</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        AppendTo(text);
        return text.ToString();
    }

    /// <summary>Writes it behind a text.</summary>
    public void AppendTo(StringBuilder text)
    {
        if (parent is not null)
        {
            parent.AppendTo(text);
            text.Append('/').Append(member ?? index.ToString(CultureInfo.InvariantCulture));
        }
    }
}
