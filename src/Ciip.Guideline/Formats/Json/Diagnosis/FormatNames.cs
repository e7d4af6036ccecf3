using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats.Json;

/// <summary>Names of the format in a message: of members, lists and tokens, for which a form has words of its own.</summary>
internal sealed class FormatNames(IReadOnlyList<string> all)
{
    public FormatNames(string name)
        : this(Seq.Of(name))
    {
    }

    public IReadOnlyList<string> All { get; } = all;
}
