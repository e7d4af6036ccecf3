using Ciip.Guideline.GrcPortal.Tests.Support;
using GrcPortal;
using Microsoft.Extensions.Options;

namespace Ciip.Guideline.GrcPortal.Tests;

/// <summary>A portal whose settings lack something does not start, and says what.</summary>
public sealed class SignInSettingsTests
{
    private const string Section = "--Authentication:OpenIdConnect:";

    public static TheoryData<string[], string> Lacking => new()
    {
        { ["Authority=https://login.example.jp", "ClientId=portal"], "Authentication:OpenIdConnect:ClientSecret is missing." },
        { ["Authority=https://login.example.jp", "ClientSecret=x"], "Authentication:OpenIdConnect:ClientId is missing." },
        { ["ClientId=portal", "ClientSecret=x"], "Authentication:OpenIdConnect:Authority is missing." },
        { ["Audience=api"], "Authentication:OpenIdConnect:ClientId is missing." },
        { ["Authority=login.example.jp", "ClientId=portal", "ClientSecret=x"], "Authority is not an address" },
        { ["Authority=http://login.example.jp", "ClientId=portal", "ClientSecret=x"], "has to start with https://" },
        { ["Authority=https://login.example.jp", "ClientId=portal", "ClientSecret=x", "SessionMinutes=0"], "SessionMinutes" },
        { ["Authority=https://login.example.jp", "ClientId=portal", "ClientSecret=x", "RoleClaim="], "Authentication:OpenIdConnect:RoleClaim is missing." },
    };

    [Theory]
    [MemberData(nameof(Lacking))]
    public async Task A_section_that_lacks_something_stops_the_start(string[] settings, string said)
    {
        var folder = Directory.CreateTempSubdirectory("ciip-portal-").FullName;
        await using var portal = PortalApplication.Create(
            [
                "--environment=Production", "--urls=http://127.0.0.1:0", "--DataProtection:Path=" + folder, "--ConnectionStrings:Portal=Data Source=" + Path.Combine(folder, "portal.db"),
                .. settings.Select(static one => Section + one),
            ],
            contentRoot: PortalServer.ContentRoot);

        (await FluentActions.Awaiting(() => PortalApplication.PrepareAsync(portal)).Should().ThrowAsync<OptionsValidationException>()).Which.Message.Should().Contain(said).And.NotContain("=x");

        File.Exists(Path.Combine(folder, "portal.db")).Should().BeFalse("settings are looked at before anything is done");
        Directory.Delete(folder, recursive: true);
    }
}
