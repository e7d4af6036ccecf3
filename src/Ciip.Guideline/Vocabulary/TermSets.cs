namespace Ciip.Guideline;

/// <summary>
/// What each set says of itself, found by its type: the base of all sets cannot call what its sets declare, on netstandard2.0 at least. None
/// is started before it is asked for.
/// </summary>
internal static class TermSets
{
    private static readonly Dictionary<Type, Func<object>> Makers = new()
    {
        [typeof(Actor)] = static () => new TermSet<Actor>(Actor.All, Actor.Parse, Actor.TryParse),
        [typeof(CauseCategory)] = static () => new TermSet<CauseCategory>(CauseCategory.All, CauseCategory.Parse, CauseCategory.TryParse),
        [typeof(CiiSector)] = static () => new TermSet<CiiSector>(CiiSector.All, CiiSector.Parse, CiiSector.TryParse),
        [typeof(CountermeasureClass)] = static () => new TermSet<CountermeasureClass>(CountermeasureClass.All, CountermeasureClass.Parse, CountermeasureClass.TryParse),
        [typeof(DisclosureChannel)] = static () => new TermSet<DisclosureChannel>(DisclosureChannel.All, DisclosureChannel.Parse, DisclosureChannel.TryParse),
        [typeof(DocumentTier)] = static () => new TermSet<DocumentTier>(DocumentTier.All, DocumentTier.Parse, DocumentTier.TryParse),
        [typeof(ExternalDocument)] = static () => new TermSet<ExternalDocument>(ExternalDocument.All, ExternalDocument.Parse, ExternalDocument.TryParse),
        [typeof(FiveWOneH)] = static () => new TermSet<FiveWOneH>(FiveWOneH.All, FiveWOneH.Parse, FiveWOneH.TryParse),
        [typeof(GuidelineItem)] = static () => new TermSet<GuidelineItem>(GuidelineItem.AllWithParts, GuidelineItem.Parse, GuidelineItem.TryParse),
        [typeof(InformationLifecycleStage)] = static () => new TermSet<InformationLifecycleStage>(InformationLifecycleStage.All, InformationLifecycleStage.Parse, InformationLifecycleStage.TryParse),
        [typeof(MalfunctionCause)] = static () => new TermSet<MalfunctionCause>(MalfunctionCause.All, MalfunctionCause.Parse, MalfunctionCause.TryParse),
        [typeof(ManagementDuty)] = static () => new TermSet<ManagementDuty>(ManagementDuty.All, ManagementDuty.Parse, ManagementDuty.TryParse),
        [typeof(ManagementResource)] = static () => new TermSet<ManagementResource>(ManagementResource.All, ManagementResource.Parse, ManagementResource.TryParse),
        [typeof(MeasureGroup)] = static () => new TermSet<MeasureGroup>(MeasureGroup.All, MeasureGroup.Parse, MeasureGroup.TryParse),
        [typeof(PdcaMeasure)] = static () => new TermSet<PdcaMeasure>(PdcaMeasure.All, PdcaMeasure.Parse, PdcaMeasure.TryParse),
        [typeof(PdcaPhase)] = static () => new TermSet<PdcaPhase>(PdcaPhase.All, PdcaPhase.Parse, PdcaPhase.TryParse),
        [typeof(ProtectedAsset)] = static () => new TermSet<ProtectedAsset>(ProtectedAsset.All, ProtectedAsset.Parse, ProtectedAsset.TryParse),
        [typeof(ProtectedAssetKind)] = static () => new TermSet<ProtectedAssetKind>(ProtectedAssetKind.All, ProtectedAssetKind.Parse, ProtectedAssetKind.TryParse),
        [typeof(ResponsibleBody)] = static () => new TermSet<ResponsibleBody>(ResponsibleBody.All, ResponsibleBody.Parse, ResponsibleBody.TryParse),
        [typeof(ReviewTrigger)] = static () => new TermSet<ReviewTrigger>(ReviewTrigger.All, ReviewTrigger.Parse, ReviewTrigger.TryParse),
        [typeof(RiskIdentificationSource)] = static () => new TermSet<RiskIdentificationSource>(RiskIdentificationSource.All, RiskIdentificationSource.Parse, RiskIdentificationSource.TryParse),
        [typeof(RiskSource)] = static () => new TermSet<RiskSource>(RiskSource.All, RiskSource.Parse, RiskSource.TryParse),
        [typeof(SecurityAspect)] = static () => new TermSet<SecurityAspect>(SecurityAspect.All, SecurityAspect.Parse, SecurityAspect.TryParse),
        [typeof(Situation)] = static () => new TermSet<Situation>(Situation.All, Situation.Parse, Situation.TryParse),
        [typeof(SocietalThreat)] = static () => new TermSet<SocietalThreat>(SocietalThreat.All, SocietalThreat.Parse, SocietalThreat.TryParse),
        [typeof(StakeholderDuty)] = static () => new TermSet<StakeholderDuty>(StakeholderDuty.All, StakeholderDuty.Parse, StakeholderDuty.TryParse),
        [typeof(TechnicalThreat)] = static () => new TermSet<TechnicalThreat>(TechnicalThreat.All, TechnicalThreat.Parse, TechnicalThreat.TryParse),
    };

    /// <summary>What a set says of itself.</summary>
    /// <typeparam name="TTerm">The set.</typeparam>
    public static TermSet<TTerm> Of<TTerm>()
        where TTerm : GuidelineTerm<TTerm> => Started<TTerm>.Set;

    private static class Started<TTerm>
        where TTerm : GuidelineTerm<TTerm>
    {
        public static readonly TermSet<TTerm> Set = (TermSet<TTerm>)Makers[typeof(TTerm)]();
    }
}
