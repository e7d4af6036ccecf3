using GrcPortal;

await using var portal = PortalApplication.Create(args);
await PortalApplication.PrepareAsync(portal);
await portal.RunAsync();
