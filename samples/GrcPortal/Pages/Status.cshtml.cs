using GrcPortal.Files;
using GrcPortal.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GrcPortal.Pages;

/// <summary>What went wrong, for people. It is shown in place of the answer, whatever was asked for and whoever asked.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
internal sealed class StatusModel(Speech say, UploadLimits limits) : PageModel
{
    public string Heading { get; private set; } = string.Empty;

    public string Text { get; private set; } = string.Empty;

    public void OnGet(int code) => Show(code);

    public void OnPost(int code) => Show(code);

    private void Show(int code)
    {
        (Heading, Text) = code switch
        {
            StatusCodes.Status400BadRequest => (say[PortalTexts.BadRequest], say[PortalTexts.BadRequestText]),
            StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden => (say[PortalTexts.SignIn], say[PortalTexts.SignInText]),
            StatusCodes.Status404NotFound => (say[PortalTexts.NotFound], say[PortalTexts.NotFoundText]),
            StatusCodes.Status413PayloadTooLarge => (say[PortalTexts.TooLarge], say[PortalTexts.TooLargeText, limits.MaxFileSize, limits.MaxFiles]),
            _ => (say[PortalTexts.Failed], say[PortalTexts.FailedText, HttpContext.TraceIdentifier]),
        };
        Response.StatusCode = code is >= 400 and < 600 ? code : StatusCodes.Status404NotFound;
    }
}
