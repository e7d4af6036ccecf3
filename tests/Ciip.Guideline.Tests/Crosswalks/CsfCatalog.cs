using System.Xml.Linq;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Crosswalks;

/// <summary>
/// NIST's own catalog of CSF 2.0. It also holds the ids of version 1.1 that 2.0 dropped, without a mark: a category that is dropped has an empty
/// statement, and a subcategory no example.
/// </summary>
internal static class CsfCatalog
{
    private static readonly XNamespace Oscal = "http://csrc.nist.gov/ns/oscal/1.0";

    /// <summary>The categories of version 2.0, with title and subcategories.</summary>
    public static IReadOnlyList<(string Id, string Title, IReadOnlyList<string> Subcategories)> Current =>
        [.. Read().Descendants(Oscal + "control").Where(static one => Is(one, "category") && Statement(one).Length > 0)
            .Select(static one => ((string)one.Attribute("id")!, (string)one.Element(Oscal + "title")!, (IReadOnlyList<string>)[.. one.Elements(Oscal + "control")
                .Where(static below => Is(below, "subcategory") && below.Elements(Oscal + "part").Any(static part => (string?)part.Attribute("name") == "example"))
                .Select(static below => (string)below.Attribute("id")!)]))];

    /// <summary>All ids, those that 2.0 dropped included.</summary>
    public static IReadOnlyList<string> Ids => [.. Read().Descendants(Oscal + "control").Select(static one => (string)one.Attribute("id")!)];

    /// <summary>What the catalog says in prose.</summary>
    public static string Prose => string.Join(' ', Read().Descendants(Oscal + "p").Select(static paragraph => paragraph.Value));

    private static XDocument Read() => XDocument.Load(Repository.Shared("frameworks", "NIST_CSF_v2.0_catalog.xml"));

    private static bool Is(XElement control, string kind) => (string?)control.Attribute("class") == kind;

    private static string Statement(XElement control) => control.Elements(Oscal + "part").First(static part => (string?)part.Attribute("name") == "statement").Value.Trim();
}
