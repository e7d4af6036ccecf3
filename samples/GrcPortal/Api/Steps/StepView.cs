using GrcPortal.Data;
using GrcPortal.Evidence;
using GrcPortal.Steps;

namespace GrcPortal.Api;

/// <summary>What an operator settled about an entry of its improvement plans.</summary>
/// <param name="About">The item or section.</param>
/// <param name="Axis">The side on which it is closed.</param>
/// <param name="Owner">Who does it; null where nobody is named.</param>
/// <param name="DueOn">Until when; null where no day is set.</param>
/// <param name="State">How far it is.</param>
/// <param name="Note">What else there is to say; null for nothing.</param>
/// <param name="IsOverdue">Whether it should have been done by today, in Japan.</param>
/// <param name="Number">How often it was changed: 0 where nothing was settled yet.</param>
/// <param name="ChangedAt">When it or its evidence was changed last; null where never.</param>
/// <param name="ChangedBy">Who changed it last; null where nobody did.</param>
/// <param name="Evidence">What shows that it was carried out.</param>
/// <param name="Links">Where what belongs to it is.</param>
internal sealed record StepView(
    string About, ImprovementAxis Axis, string? Owner, DateOnly? DueOn, StepState State, string? Note, bool IsOverdue, int Number, DateTimeOffset? ChangedAt, string? ChangedBy, IReadOnlyList<EvidenceView> Evidence, StepLinks Links)
{
    public static StepView Of(Guid operatorId, StepLine step, DateOnly today) => new(
        step.Key.About.Text, step.Key.Axis, step.Owner, step.DueOn, step.State, step.Note, step.IsOverdue(today), step.Number,
        step.IsTouched ? step.ChangedAt : null, step.IsTouched ? step.ChangedBy : null, [.. step.Evidence.Select(EvidenceView.Of)], StepLinks.Of(operatorId, step.Key));
}

/// <summary>Where what belongs to a step is.</summary>
/// <param name="Self">The step.</param>
/// <param name="Operator">The operator it belongs to.</param>
/// <param name="Evidence">Its evidence.</param>
internal sealed record StepLinks(string Self, string Operator, string Evidence)
{
    public static StepLinks Of(Guid operatorId, StepKey key) => new($"/api{key.PageOf(operatorId)}", $"/api/operators/{operatorId}", $"/api{key.PageOf(operatorId)}/evidence");
}

/// <summary>A file that shows how an entry of a plan was carried out.</summary>
/// <param name="Id">Its id in the portal.</param>
/// <param name="FileName">What it is called.</param>
/// <param name="ContentType">What it is, by what it holds.</param>
/// <param name="Sha256">The hash of its bytes, in hexadecimal digits.</param>
/// <param name="Size">How many bytes it has.</param>
/// <param name="StoredAt">When it was stored.</param>
/// <param name="StoredBy">Who stored it.</param>
/// <param name="Links">Where what belongs to it is.</param>
internal sealed record EvidenceView(Guid Id, string FileName, string ContentType, string Sha256, int Size, DateTimeOffset StoredAt, string StoredBy, EvidenceLinks Links)
{
    public static EvidenceView Of(EvidenceLine line) => new(line.Id, line.FileName, line.ContentType, line.Sha256, line.Size, line.StoredAt, line.StoredBy, new($"/api{line.Address}", $"/api{line.Address}/content"));
}

/// <summary>Where what belongs to evidence is.</summary>
/// <param name="Self">The evidence.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record EvidenceLinks(string Self, string Content);

/// <summary>What is to be settled about an entry of a plan. What is not said is taken away.</summary>
internal sealed record NewStep
{
    /// <summary>Who does it, a unit or a person.</summary>
    public string? Owner { get; init; }

    /// <summary>Until when.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>How far it is. It has to be said.</summary>
    public required StepState State { get; init; }

    /// <summary>What else there is to say.</summary>
    public string? Note { get; init; }
}
