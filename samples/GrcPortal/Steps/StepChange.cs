using System.Globalization;
using GrcPortal.Data;
using GrcPortal.Web;

namespace GrcPortal.Steps;

/// <summary>What somebody fills in, as it came.</summary>
internal sealed record StepForm
{
    public string? Owner { get; init; }

    /// <summary>A day such as 2026-09-30.</summary>
    public string? DueOn { get; init; }

    public StepState State { get; init; }

    public string? Note { get; init; }
}

/// <summary>What is to be settled about an entry of a plan: as it can be stored.</summary>
internal sealed record StepChange(string? Owner, DateOnly? DueOn, StepState State, string? Note)
{
    private const string DateForm = "yyyy-MM-dd";

    // What OSCAL has years for.
    private static readonly DateOnly First = new(1900, 1, 1);
    private static readonly DateOnly Last = new(2999, 12, 31);

    /// <summary>A day as forms and files write it.</summary>
    public static string? Written(DateOnly? day) => day?.ToString(DateForm, CultureInfo.InvariantCulture);

    /// <summary>Either what can be stored, or why it cannot.</summary>
    public static (StepChange? Change, LocalizedText? Reason) Read(StepForm form)
    {
        var owner = Filled(form.Owner);
        // A form sends line ends as CR LF.
        var note = Filled(form.Note?.ReplaceLineEndings("\n"));
        return owner is { Length: > Limits.Name } || owner?.Any(char.IsControl) == true ? (null, StepTexts.BadOwner)
            : note is { Length: > Limits.Note } || !Limits.CanHold(note) ? (null, StepTexts.BadNote)
            : !Enum.IsDefined(form.State) ? (null, StepTexts.BadState)
            : Filled(form.DueOn) is not { } day ? (new(owner, null, form.State, note), null)
            : DateOnly.TryParseExact(day, DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var due) && due >= First && due <= Last ? (new(owner, due, form.State, note), null)
            : (null, StepTexts.BadDate);
    }

    /// <summary>What the log says of it: how far it is, until when, and who does it.</summary>
    public string InLog() => string.Join("; ", new[] { StepStates.Token(State), Written(DueOn), Owner }.OfType<string>());

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
