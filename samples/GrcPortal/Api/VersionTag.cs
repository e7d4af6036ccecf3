using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace GrcPortal.Api;

/// <summary>The number of a version as an entity tag.</summary>
internal static class VersionTag
{
    public static string Of(int number) => $"\"{number.ToString(CultureInfo.InvariantCulture)}\"";

    /// <summary>The version that a request was made from: 0 where it says that there is none, null where it does not say. False where that cannot be read.</summary>
    public static bool TryReadCondition(HttpRequest request, out int? number)
    {
        number = null;
        var headers = request.GetTypedHeaders();
        if (request.Headers.IfNoneMatch.Count > 0)
        {
            number = 0;
            return request.Headers.IfMatch.Count == 0 && headers.IfNoneMatch is [{ Tag.Value: "*" }];
        }

        if (request.Headers.IfMatch.Count == 0 || headers.IfMatch is [{ Tag.Value: "*" }])
        {
            return true;
        }

        if (headers.IfMatch is not [EntityTagHeaderValue { IsWeak: false } tag] || !int.TryParse(tag.Tag.AsSpan().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var read))
        {
            return false;
        }

        number = read;
        return true;
    }
}
