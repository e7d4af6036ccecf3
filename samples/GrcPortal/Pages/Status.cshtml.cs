using GrcPortal.Files;
using GrcPortal.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GrcPortal.Pages;

/// <summary>What went wrong, for people. It is shown in place of the answer, whatever was asked for and whoever asked.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
internal sealed class StatusModel(Speech say, UploadLimits limits) : PageModel
{
    public string Heading { get; private set; } = string.Empty;

    public string Text { get; private set; } = string.Empty;

    /// <summary>The values that could not be read, where that is why.</summary>
    public IReadOnlyList<string> Unreadable => UnreadableValues.Of(HttpContext);

    /// <summary>The status; null where it is that which the exception was given.</summary>
    [FromRoute]
    public int? Code { get; set; }

    /// <summary>Shows what a status means, by whatever method was asked for something.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) => Show(Code ?? Response.StatusCode);

    private void Show(int code)
    {
        (Heading, Text) = code switch
        {
            StatusCodes.Status400BadRequest => (say[PortalTexts.BadRequest], say[PortalTexts.BadRequestText]),
            StatusCodes.Status401Unauthorized => (say[PortalTexts.SignIn], say[PortalTexts.SignInText]),
            StatusCodes.Status403Forbidden => (say[PortalTexts.NotAllowed], say[PortalTexts.NotAllowedText]),
            StatusCodes.Status405MethodNotAllowed => (say[PortalTexts.NoSuchStep], say[PortalTexts.NoSuchStepText]),
            StatusCodes.Status404NotFound => (say[PortalTexts.NotFound], say[PortalTexts.NotFoundText]),
            StatusCodes.Status408RequestTimeout => (say[PortalTexts.TooSlow], say[PortalTexts.TooSlowText]),
            StatusCodes.Status410Gone => (say[StepTexts.Damaged], say[StepTexts.DamagedText]),
            StatusCodes.Status413PayloadTooLarge => (say[PortalTexts.TooLarge], say[PortalTexts.TooLargeText, limits.MaxFileSize, limits.MaxFiles, limits.MaxRequestSize]),
            StatusCodes.Status429TooManyRequests => (say[PortalTexts.TooMany], say[PortalTexts.TooManyText]),
            StatusCodes.Status503ServiceUnavailable => (say[PortalTexts.Unavailable], say[PortalTexts.UnavailableText]),
            _ => (say[PortalTexts.Failed], say[PortalTexts.FailedText, HttpContext.TraceIdentifier]),
        };
        Response.StatusCode = code is >= 400 and < 600 ? code : StatusCodes.Status404NotFound;
    }
}
