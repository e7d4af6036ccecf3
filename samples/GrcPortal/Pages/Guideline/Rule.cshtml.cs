using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace GrcPortal.Pages.Guideline;

/// <summary>What a rule asks for, and on what it rests.</summary>
internal sealed class RuleModel(GuidelineEvaluator evaluator) : PageModel
{
    public RuleDescription Rule { get; private set; } = null!;

    public IActionResult OnGet(string id)
    {
        if (evaluator.Rules.FirstOrDefault(one => one.Id == id) is not { } found)
        {
            return NotFound();
        }

        Rule = found;
        return Page();
    }
}
