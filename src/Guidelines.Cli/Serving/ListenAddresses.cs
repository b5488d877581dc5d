using System.Net;
using Microsoft.AspNetCore.Http;

namespace Guidelines.Cli.Serving;

/// <summary>The addresses that <c>--urls</c> names.</summary>
internal static class ListenAddresses
{
    /// <summary>Why a server cannot listen there; null where it can try.</summary>
    public static string? Refusal(string urls) =>
        urls.Split(';', StringSplitOptions.TrimEntries).Select(RefusalOfOne).FirstOrDefault(refusal => refusal is not null);

    private static string? RefusalOfOne(string url)
    {
        if (Parse(url) is not { } address)
        {
            return $"--urls: '{url}' is no address to listen at; one looks like http://127.0.0.1:5080";
        }

        if (address.Scheme is not "http")
        {
            return $"--urls: '{url}' is not http; for https, put a proxy such as nginx or Caddy before this service";
        }

        if (address.PathBase.Length > 0)
        {
            return $"--urls: '{url}' has a path; the service stands at the root of its address";
        }

        // Kestrel would take any other name for "all interfaces of this machine".
        return address.IsUnixPipe || address.Host is "localhost" or "*" or "+" || IPAddress.TryParse(address.Host, out _)
            ? null
            : $"--urls: the host '{address.Host}' is neither localhost nor an IP address; http://*:{address.Port} listens at all addresses of this machine";
    }

    private static BindingAddress? Parse(string url)
    {
        try
        {
            var address = BindingAddress.Parse(url);
            return address.Port is >= 0 and <= IPEndPoint.MaxPort ? address : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
