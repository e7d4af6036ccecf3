using System.Text.Json.Serialization;

namespace Ciip.Guideline.Catalog;

/// <summary>What softens a demand on this very provision, below the strength of its sentence.</summary>
[JsonConverter(typeof(GuidelineJsonConverter<Softener>))]
public enum Softener
{
    /// <summary>Nothing: the sentence's own strength.</summary>
    None,

    /// <summary>"as much as possible". <c>II.5 p1 s1</c></summary>
    AsMuchAsPossible,

    /// <summary>"when necessary". <c>I.6 p2 s1</c></summary>
    WhenNecessary,

    /// <summary>"expected to". <c>I.6 p1 s2</c></summary>
    Expected,

    /// <summary>One predefined member of a list that ends in "etc." or starts with "such as".</summary>
    OpenListMember,

    /// <summary>One of the "presumed examples" of <c>II.2 p2 s2</c> and <c>II.3 p2 s1</c>.</summary>
    PresumedExample,
}
