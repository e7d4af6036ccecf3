using GrcPortal.Security;
using GrcPortal.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GrcPortal.Pages;

/// <summary>
/// Ends the session here, then at the issuer. A form may not lead to another site (`form-action` of <see cref="PortalHeaders"/>), and an issuer may pass it on to further ones:
/// so the form is answered by this page, which leads on by itself.
/// </summary>
[AllowAnonymous]
internal sealed class SignOutModel(CurrentUser user) : PageModel
{
    /// <summary>The issuer's page that ends its session, and leads back here.</summary>
    public string? EndOfSession { get; private set; }

    /// <summary>Where the issuer leads back to. Whoever is signed in has nothing to do here.</summary>
    public IActionResult OnGet() => user.Id is null ? Page() : LocalRedirect("/");

    public async Task<IActionResult> OnPostAsync()
    {
        if (!user.CanSignOut)
        {
            return LocalRedirect("/");
        }

        await HttpContext.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        try
        {
            await HttpContext.SignOutAsync(OpenIdConnectDefaults.AuthenticationScheme);
        }
        catch (Exception exception) when (Faults.StatusOf(exception) == StatusCodes.Status503ServiceUnavailable)
        {
            // The issuer does not answer: the session here ends all the same.
        }

        EndOfSession = Response.Headers.Location;
        Response.Headers.Remove("Location");
        Response.StatusCode = StatusCodes.Status200OK;
        // The page is shown to somebody who is signed out.
        HttpContext.User = new();
        return Page();
    }
}
