using System.Security.Claims;

namespace GrcPortal.Security;

/// <summary>What the portal reads of what an issuer says, and nothing else: the cookie stays small, and no claim means something by accident.</summary>
internal static class PortalClaims
{
    public const string Subject = "sub";
    public const string Name = "name";
    public const string Role = "role";

    /// <summary>In the order of preference. A program has only its id.</summary>
    private static readonly string[] Names = [Name, "preferred_username", "email", "client_id", Subject];

    /// <summary>The user by the portal's names; null where the issuer does not say who it is, or names several tenants.</summary>
    public static ClaimsPrincipal? Of(ClaimsPrincipal? said, SignInOptions options)
    {
        var tenants = said?.FindAll(options.TenantClaim).Select(static one => one.Value).Distinct(StringComparer.Ordinal).ToList() ?? [];
        if (said?.FindFirstValue(Subject) is not { Length: > 0 } subject || tenants.Count > 1)
        {
            return null;
        }

        var name = Names.Select(said.FindFirstValue).First(static one => one is { Length: > 0 })!;
        return new(new ClaimsIdentity(
            [
                new(Subject, subject), new(Name, name),
                .. tenants.Select(static one => new Claim(CurrentUser.TenantClaim, one)),
                .. said.FindAll(options.RoleClaim).Select(static one => new Claim(Role, one.Value)),
            ],
            OpenIdConnectSignIn.SchemeName,
            Name,
            Role));
    }
}
