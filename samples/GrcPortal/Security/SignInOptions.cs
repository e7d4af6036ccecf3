using System.ComponentModel.DataAnnotations;

namespace GrcPortal.Security;

/// <summary>
/// Where users sign in: an issuer that speaks OpenID Connect, in the section `Authentication:OpenIdConnect`. A section that is there, and lacks something, stops the start.
/// </summary>
public sealed class SignInOptions
{
    public const string Section = "Authentication:OpenIdConnect";

    private const string Missing = Section + ":{0} is missing.";

    /// <summary>The issuer's address; below it is `.well-known/openid-configuration`.</summary>
    [Required(ErrorMessage = Missing)]
    [Url(ErrorMessage = Section + ":{0} is not an address such as https://login.example.jp.")]
    public string? Authority { get; init; }

    /// <summary>What the issuer calls the portal.</summary>
    [Required(ErrorMessage = Missing)]
    public string? ClientId { get; init; }

    [Required(ErrorMessage = Missing)]
    public string? ClientSecret { get; init; }

    /// <summary>What the portal asks the issuer for, with spaces between.</summary>
    [Required(ErrorMessage = Missing)]
    public string Scope { get; init; } = "openid profile";

    /// <summary>What tokens of programs have to be made out to; without it none is taken.</summary>
    public string? Audience { get; init; }

    /// <summary>The issuer's claim that says whose data is shown.</summary>
    [Required(ErrorMessage = Missing)]
    public string TenantClaim { get; init; } = CurrentUser.TenantClaim;

    /// <summary>The issuer's claim that says what somebody may do.</summary>
    [Required(ErrorMessage = Missing)]
    public string RoleClaim { get; init; } = PortalClaims.Role;

    /// <summary>How long somebody stays signed in. What the issuer changes meanwhile counts from the next time on.</summary>
    [Range(1, 1_440)]
    public int SessionMinutes { get; init; } = 480;
}
