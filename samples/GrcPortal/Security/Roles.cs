using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;

namespace GrcPortal.Security;

/// <summary>
/// What a user may do, by the claim `role`, which the identity provider issues: an `editor` reads and writes, a `reader` reads. Whoever has neither gets in nowhere.
/// </summary>
internal static class Roles
{
    public const string Claim = "role";
    public const string Reader = "reader";
    public const string Editor = "editor";

    public static bool MayRead(ClaimsPrincipal user) => Has(user, Reader) || MayWrite(user);

    public static bool MayWrite(ClaimsPrincipal user) => Has(user, Editor);

    private static bool Has(ClaimsPrincipal user, string role) => user.IsInRole(role) || user.HasClaim(Claim, role);
}

/// <summary>Asks every request for the role that its method needs, so that no page or endpoint can forget to.</summary>
internal sealed class RoleRequirement : AuthorizationHandler<RoleRequirement, HttpContext>, IAuthorizationRequirement
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, RoleRequirement requirement, HttpContext resource)
    {
        var isSafe = HttpMethods.IsGet(resource.Request.Method) || HttpMethods.IsHead(resource.Request.Method) || HttpMethods.IsOptions(resource.Request.Method);
        if (isSafe ? Roles.MayRead(context.User) : Roles.MayWrite(context.User))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
