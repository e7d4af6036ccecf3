using System.Net;
using System.Net.Sockets;

namespace PortfolioOrleans.Hosting;

/// <summary>A port of the loopback that is free now. A silo has to know its address before it listens, so that 0 cannot be its port.</summary>
internal static class FreePort
{
    public static int Find()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
