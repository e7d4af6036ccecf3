using Ardalis.SmartEnum;
using Ciip.Guideline.Catalog;
using Ciip.Guideline.Practice;

namespace Ciip.Guideline.AotSmoke;

/// <summary>Lists every set, by the library's own list and by what the base class finds by reflection.</summary>
internal static class SetCheck
{
    private delegate bool Parser<T>(string? token, out T? term);

    public static void All(List<string> failures)
    {
        Check(Actor.All, Actor.List, 0, Actor.TryParse, failures);
        Check(CauseCategory.All, CauseCategory.List, 0, CauseCategory.TryParse, failures);
        Check(CiiSector.All, CiiSector.List, 0, CiiSector.TryParse, failures);
        Check(CountermeasureClass.All, CountermeasureClass.List, 0, CountermeasureClass.TryParse, failures);
        Check(DisclosureChannel.All, DisclosureChannel.List, 0, DisclosureChannel.TryParse, failures);
        Check(DocumentTier.All, DocumentTier.List, 0, DocumentTier.TryParse, failures);
        Check(FiveWOneH.All, FiveWOneH.List, 0, FiveWOneH.TryParse, failures);
        Check(GuidelineItem.All, GuidelineItem.List, GuidelineItem.Causes.Parts.Count, GuidelineItem.TryParse, failures);
        Check(InformationLifecycleStage.All, InformationLifecycleStage.List, 0, InformationLifecycleStage.TryParse, failures);
        Check(MalfunctionCause.All, MalfunctionCause.List, 0, MalfunctionCause.TryParse, failures);
        Check(ManagementDuty.All, ManagementDuty.List, 0, ManagementDuty.TryParse, failures);
        Check(ManagementResource.All, ManagementResource.List, 0, ManagementResource.TryParse, failures);
        Check(MeasureGroup.All, MeasureGroup.List, 0, MeasureGroup.TryParse, failures);
        Check(PdcaMeasure.All, PdcaMeasure.List, 0, PdcaMeasure.TryParse, failures);
        Check(PdcaPhase.All, PdcaPhase.List, 0, PdcaPhase.TryParse, failures);
        Check(ProtectedAsset.All, ProtectedAsset.List, 0, ProtectedAsset.TryParse, failures);
        Check(ProtectedAssetKind.All, ProtectedAssetKind.List, 0, ProtectedAssetKind.TryParse, failures);
        Check(ResponsibleBody.All, ResponsibleBody.List, 0, ResponsibleBody.TryParse, failures);
        Check(ReviewTrigger.All, ReviewTrigger.List, 0, ReviewTrigger.TryParse, failures);
        Check(RiskIdentificationSource.All, RiskIdentificationSource.List, 0, RiskIdentificationSource.TryParse, failures);
        Check(RiskSource.All, RiskSource.List, 0, RiskSource.TryParse, failures);
        Check(SecurityAspect.All, SecurityAspect.List, 0, SecurityAspect.TryParse, failures);
        Check(Situation.All, Situation.List, 0, Situation.TryParse, failures);
        Check(SocietalThreat.All, SocietalThreat.List, 0, SocietalThreat.TryParse, failures);
        Check(StakeholderDuty.All, StakeholderDuty.List, 0, StakeholderDuty.TryParse, failures);
        Check(TechnicalThreat.All, TechnicalThreat.List, 0, TechnicalThreat.TryParse, failures);
    }

    private static void Check<T>(IReadOnlyList<T> all, IReadOnlyCollection<T> found, int parts, Parser<T> parse, List<string> failures)
        where T : SmartEnum<T, string>
    {
        Console.WriteLine($"{typeof(T).Name} {all.Count}: {string.Join(", ", all.Select(term => term.Name))}");
        if (found.Count != all.Count + parts)
        {
            failures.Add($"{typeof(T).Name} has {all.Count + parts} members, but reflection finds {found.Count}");
        }

        foreach (var term in all)
        {
            if (!parse(term.Value, out var parsed) || !ReferenceEquals(parsed, term) || !ReferenceEquals(SmartEnum<T, string>.FromValue(term.Value), term))
            {
                failures.Add($"{typeof(T).Name}: {term.Value} is not found by its token");
            }
        }
    }
}
