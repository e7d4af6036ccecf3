using System.Security.Claims;
using System.Text;
using GrcPortal.Data;

namespace GrcPortal.Security;

/// <summary>
/// Who is signed in, and for which tenant: the claim `tenant`, which the identity provider issues. A user without one is a tenant of
/// their own.
/// </summary>
internal sealed class CurrentUser(IHttpContextAccessor accessor) : ITenant
{
    public const string TenantClaim = "tenant";

    private (string Tenant, string Name)? acting;

    public string? Id => acting is { } somebody ? somebody.Tenant : User is { Identity.IsAuthenticated: true } user
        ? user.FindFirstValue(TenantClaim) is { Length: > 0 } tenant ? Stored("tenant:", tenant) : Stored("user:", Subject(user))
        : null;

    public string Name => acting is { } somebody ? somebody.Name : Limits.Storable(User?.Identity?.Name ?? "?", Limits.Name);

    /// <summary>Whether the user may change anything.</summary>
    public bool IsEditor => User is { } user && Roles.MayWrite(user);

    /// <summary>Works for somebody who asked for it earlier, where no request is: in a scope of its own.</summary>
    public void ActFor(string tenant, string name) => acting = (tenant, name);

    /// <summary>Whether there is a session to end: whoever is known by something else, such as an address, stays so.</summary>
    public bool CanSignOut => User?.Identity is { IsAuthenticated: true, AuthenticationType: OpenIdConnectSignIn.SchemeName };

    private ClaimsPrincipal? User => accessor.HttpContext?.User;

    /// <summary>What the column has no room for is told apart by its hash.</summary>
    private static string Stored(string kind, string id) =>
        kind.Length + id.Length <= Limits.Tenant && Limits.CanHold(id) ? kind + id : kind + "sha256:" + ContentHash.Of(Encoding.UTF8.GetBytes(id));

    private static string Subject(ClaimsPrincipal user) =>
        user.FindFirstValue(ClaimTypes.NameIdentifier) ?? user.FindFirstValue("sub") ?? user.Identity?.Name
        ?? throw new InvalidOperationException("The authentication scheme names no user: it has to issue a name identifier or a tenant.");
}
