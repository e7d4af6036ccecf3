using Ciip.Guideline.Common;
using static Ciip.Guideline.Provisions.OrdinaryExplanation;

namespace Ciip.Guideline.Evaluation.Rules.Pra;

/// <summary>
/// The efforts are explained outside the company by some channel, with attention to what is disclosed. Any one channel will
/// do.
/// </summary>
internal sealed class EffortsAreExplainedOutside() : PracticeRule(new(
    "PRA616", nameof(EffortsAreExplainedOutside),
    new(
        "The efforts are explained outside the company by some channel, with attention to what is disclosed. Any one channel will do.",
        "開示内容に留意しつつ、いずれかの手段により対策への取組を対外的に説明している。手段は一つでよい。"),
    new(
        "Explain the efforts by some channel, and record how attention is paid to what is disclosed.",
        "何らかの手段で取組を説明し、開示内容への留意の仕方を記録する。"),
    [PlaceKind.Provision, PlaceKind.Item], [FindingLevel.Gap, FindingLevel.Suggestion], RuleBasis.Text, ["II.6.2.2(2) p1 s1"]),
    [
        .. Demand.EachInPractice([EffortsExplained, AttentionToContent]),
        Demand.OfAlternativesInPractice(Website, guard: EffortsExplained),
    ]);
