using System.Security.Claims;

namespace GrcPortal.Security;

/// <summary>
/// Who is signed in, and for which tenant: the claim `tenant`, which the identity provider issues. A user without one is a tenant of
/// their own.
/// </summary>
internal sealed class CurrentUser(IHttpContextAccessor accessor) : ITenant
{
    public const string TenantClaim = "tenant";

    public string? Id => User is { Identity.IsAuthenticated: true } user
        ? user.FindFirstValue(TenantClaim) is { Length: > 0 } tenant ? "tenant:" + tenant : "user:" + Subject(user)
        : null;

    public string Name => User?.Identity?.Name ?? "?";

    private ClaimsPrincipal? User => accessor.HttpContext?.User;

    private static string Subject(ClaimsPrincipal user) =>
        user.FindFirstValue(ClaimTypes.NameIdentifier) ?? user.FindFirstValue("sub") ?? user.Identity?.Name
        ?? throw new InvalidOperationException("The authentication scheme names no user: it has to issue a name identifier or a tenant.");
}
