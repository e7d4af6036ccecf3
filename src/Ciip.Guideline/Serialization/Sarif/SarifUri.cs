namespace Ciip.Guideline.Serialization.Sarif;

/// <summary>URI references (RFC 3986), the same on every platform.</summary>
internal static class SarifUri
{
    private const string Allowed = "-._~:/?#[]@!$&'()*+,;=%";

    public static string Checked(string uri) =>
        uri.All(static c => c < 0x80 && (char.IsLetterOrDigit(c) || Allowed.IndexOf(c) >= 0)) && Uri.TryCreate(uri, UriKind.RelativeOrAbsolute, out _)
            ? uri
            : throw new ArgumentException("Is no URI reference; characters that have no place in one are percent-encoded.", nameof(uri));

    public static string OfPath(string path)
    {
        var parts = path.Split('/', '\\');
        var escaped = string.Join("/", parts.Select(Uri.EscapeDataString));
        var hasDrive = parts[0].Length == 2 && parts[0][1] == ':';
        return hasDrive ? "file:///" + parts[0] + escaped.Substring(Uri.EscapeDataString(parts[0]).Length)
            : parts[0].Length == 0 && parts.Length > 1 ? "file://" + escaped
            : escaped;
    }
}
