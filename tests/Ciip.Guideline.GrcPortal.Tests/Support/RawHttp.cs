using System.Net.Sockets;
using System.Text;

namespace Ciip.Guideline.GrcPortal.Tests.Support;

/// <summary>Requests that no client library would send.</summary>
internal static class RawHttp
{
    /// <summary>What comes back until the server closes; a server that waits for more of the request is left after a second without a word.</summary>
    public static async Task<string> SendAsync(Uri address, byte[] request, CancellationToken cancellation)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port, cancellation);
        var stream = client.GetStream();
        var answer = new MemoryStream();
        var buffer = new byte[64 * 1024];
        try
        {
            await stream.WriteAsync(request, cancellation);
            client.Client.Shutdown(SocketShutdown.Send);
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            while (answer.Length < 4_000_000)
            {
                patience.CancelAfter(TimeSpan.FromSeconds(answer.Length == 0 ? 20 : 1));
                if (await stream.ReadAsync(buffer, patience.Token) is not (> 0 and var count))
                {
                    break;
                }

                await answer.WriteAsync(buffer.AsMemory(0, count), cancellation);
            }
        }
        catch (Exception exception) when (exception is IOException or SocketException || (exception is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            // Closed in the face of such a request, or silent: what came before counts.
        }

        return Encoding.UTF8.GetString(answer.ToArray());
    }
}
