using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GrcPortal.Pages;

/// <summary>Where somebody lands whom the issuer sent back without having signed them in.</summary>
[AllowAnonymous]
internal sealed class SignInFailedModel : PageModel;
