using GrcPortal;

const string MigrateOnly = "--migrate";
await using var portal = PortalApplication.Create([.. args.Where(static one => one != MigrateOnly)]);
if (args.Contains(MigrateOnly))
{
    await PortalApplication.MigrateAsync(portal);
    return;
}

await PortalApplication.PrepareAsync(portal);
await portal.RunAsync();
