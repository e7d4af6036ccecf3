namespace Ciip.Guideline.Formats.Sarif;

/// <summary>URI references (RFC 3986), the same on every platform.</summary>
internal static class SarifUri
{
    private static readonly HashSet<char> Allowed = [.. "-._~:/?#[]@!$&'()*+,;=%"];

    public static string Checked(string location) =>
        location.All(static c => c < 0x80 && (char.IsLetterOrDigit(c) || Allowed.Contains(c))) && Uri.TryCreate(location, UriKind.RelativeOrAbsolute, out _)
            ? location
            : throw new ArgumentException("Not a URI reference; characters that have no place in one are percent-encoded.", nameof(location));

    public static string OfPath(string path)
    {
        var parts = path.Split('/', '\\');
        var hasDrive = parts[0].Length == 2 && parts[0][1] == ':';
        var root = hasDrive ? "file:///" : parts[0].Length == 0 && parts.Length > 1 ? "file://" : string.Empty;
        var first = hasDrive ? parts[0] : Uri.EscapeDataString(parts[0]);
        return root + string.Join("/", parts.Skip(1).Select(Uri.EscapeDataString).Prepend(first));
    }
}
