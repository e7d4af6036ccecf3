using System.Text;

namespace Ciip.Guideline.Formats.Rows;

/// <summary>Names of properties as names of columns.</summary>
internal static class SnakeCase
{
    /// <summary>Such as <c>issued_on</c> for <c>IssuedOn</c>.</summary>
    public static string Of(string property)
    {
        var name = new StringBuilder(property.Length + 8);
        foreach (var letter in property)
        {
            if (char.IsUpper(letter) && name.Length > 0)
            {
                name.Append('_');
            }

            name.Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }
}
