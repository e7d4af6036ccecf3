using Ciip.Guideline.Catalog;
using GrcPortal.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GrcPortal.Pages.Guideline;

/// <summary>What the Guideline says at a place, in the library's own words: its text is not repeated here.</summary>
internal sealed class PlaceModel : PageModel
{
    private static readonly GuidelineCatalog Catalog = GuidelineCatalog.FourthEdition;

    /// <summary>The place, as it is written.</summary>
    public string Heading { get; private set; } = string.Empty;

    /// <summary>The section that the place is in; null for a footnote.</summary>
    public Section? Section { get; private set; }

    /// <summary>The statement; null where the place is a whole section.</summary>
    public Statement? Statement { get; private set; }

    /// <summary>The provision that was asked for; null where it was something wider.</summary>
    public Provision? Asked { get; private set; }

    /// <summary>The provisions of the place.</summary>
    public IReadOnlyList<Provision> Provisions => Statement?.Provisions ?? Section?.Provisions ?? [];

    /// <summary>The sections around it, the outermost first, with itself.</summary>
    public IEnumerable<Section> Path
    {
        get
        {
            var path = new Stack<Section>();
            for (var at = Section; at is not null; at = at.Parent)
            {
                path.Push(at);
            }

            return path;
        }
    }

    /// <summary>The terms that are explained at the place.</summary>
    public IEnumerable<TermDefinition> Terms => Catalog.Definitions.Where(one => one.Locators.Any(locator => Statement is { } statement ? locator.Equals(statement.Locator) : Catalog.FindStatement(locator)?.Locator.Section == Section?.Id));

    /// <summary>Shows what is at a place.</summary>
    /// <param name="at">An id such as II.6.1.2(2) or II.6.1.2(2).a, or a locator such as II.6.1.2(2) p1 s1.</param>
    public IActionResult OnGet(string? at)
    {
        if (at is null)
        {
            return NotFound();
        }

        if (Catalog.FindId(at) is { } id)
        {
            (Heading, Section, Asked) = (id.Text, id.Section, id.Provision);
            Statement = id.Provision is { } provision ? Catalog.FindStatement(provision.Statement) : null;
            return Page();
        }

        if (!Locator.TryParse(at, out var locator))
        {
            return NotFound();
        }

        // A locator may also name a paragraph, a table or a footnote, which names several statements or none.
        (Heading, Section, Statement) = (locator.Text, Catalog.FindSection(locator.Section), Catalog.FindStatement(locator));
        return Section is null && Statement is null ? NotFound() : Page();
    }
}
