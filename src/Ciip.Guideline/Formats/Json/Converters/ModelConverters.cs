using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats.Json;

/// <summary>Every converter of the model: one per set, per enum and per value that is written by itself.</summary>
internal static class ModelConverters
{
    /// <summary>How each is made. None is made before its type is met: most of a program's start would go into types that its file does not hold.</summary>
    private static readonly Dictionary<Type, Func<JsonConverter>> Makers = new()
    {
        [typeof(Actor)] = static () => new TermConverter<Actor>(Actor.All, Actor.TryParse, OwnForm.Alone),
        [typeof(ExternalDocument)] = static () => new TermConverter<ExternalDocument>(ExternalDocument.All, ExternalDocument.TryParse, OwnForm.Alone),
        [typeof(CauseCategory)] = static () => new TermConverter<CauseCategory>(CauseCategory.All, CauseCategory.TryParse),
        [typeof(CiiSector)] = static () => new TermConverter<CiiSector>(CiiSector.All, CiiSector.TryParse, OwnForm.Alone),
        [typeof(CountermeasureClass)] = static () => new TermConverter<CountermeasureClass>(CountermeasureClass.All, CountermeasureClass.TryParse),
        [typeof(DisclosureChannel)] = static () => new TermConverter<DisclosureChannel>(DisclosureChannel.All, DisclosureChannel.TryParse, OwnForm.Alone),
        [typeof(DocumentTier)] = static () => new TermConverter<DocumentTier>(DocumentTier.All, DocumentTier.TryParse),
        [typeof(FiveWOneH)] = static () => new TermConverter<FiveWOneH>(FiveWOneH.All, FiveWOneH.TryParse),
        [typeof(GuidelineItem)] = static () => new TermConverter<GuidelineItem>(GuidelineItem.AllWithParts, GuidelineItem.TryParse),
        [typeof(InformationLifecycleStage)] = static () => new TermConverter<InformationLifecycleStage>(InformationLifecycleStage.All, InformationLifecycleStage.TryParse, OwnForm.Alone),
        [typeof(MalfunctionCause)] = static () => new TermConverter<MalfunctionCause>(MalfunctionCause.All, MalfunctionCause.TryParse, OwnForm.In("category", CauseCategory.All)),
        [typeof(ManagementDuty)] = static () => new TermConverter<ManagementDuty>(ManagementDuty.All, ManagementDuty.TryParse),
        [typeof(ManagementResource)] = static () => new TermConverter<ManagementResource>(ManagementResource.All, ManagementResource.TryParse, OwnForm.Alone),
        [typeof(MeasureGroup)] = static () => new TermConverter<MeasureGroup>(MeasureGroup.All, MeasureGroup.TryParse),
        [typeof(PdcaMeasure)] = static () => new TermConverter<PdcaMeasure>(PdcaMeasure.All, PdcaMeasure.TryParse),
        [typeof(PdcaPhase)] = static () => new TermConverter<PdcaPhase>(PdcaPhase.All, PdcaPhase.TryParse),
        [typeof(ProtectedAsset)] = static () => new TermConverter<ProtectedAsset>(ProtectedAsset.All, ProtectedAsset.TryParse, OwnForm.In("kind", ProtectedAssetKind.All)),
        [typeof(ProtectedAssetKind)] = static () => new TermConverter<ProtectedAssetKind>(ProtectedAssetKind.All, ProtectedAssetKind.TryParse),
        [typeof(ResponsibleBody)] = static () => new TermConverter<ResponsibleBody>(ResponsibleBody.All, ResponsibleBody.TryParse),
        [typeof(ReviewTrigger)] = static () => new TermConverter<ReviewTrigger>(ReviewTrigger.All, ReviewTrigger.TryParse, OwnForm.Alone),
        [typeof(RiskIdentificationSource)] = static () => new TermConverter<RiskIdentificationSource>(RiskIdentificationSource.All, RiskIdentificationSource.TryParse, OwnForm.Alone),
        [typeof(RiskSource)] = static () => new TermConverter<RiskSource>(RiskSource.All, RiskSource.TryParse, OwnForm.In("category", CauseCategory.All)),
        [typeof(SecurityAspect)] = static () => new TermConverter<SecurityAspect>(SecurityAspect.All, SecurityAspect.TryParse),
        [typeof(Situation)] = static () => new TermConverter<Situation>(Situation.All, Situation.TryParse),
        [typeof(SocietalThreat)] = static () => new TermConverter<SocietalThreat>(SocietalThreat.All, SocietalThreat.TryParse, OwnForm.Alone),
        [typeof(StakeholderDuty)] = static () => new TermConverter<StakeholderDuty>(StakeholderDuty.All, StakeholderDuty.TryParse),
        [typeof(TechnicalThreat)] = static () => new TermConverter<TechnicalThreat>(TechnicalThreat.All, TechnicalThreat.TryParse, OwnForm.Alone),
        [typeof(GuidelineId)] = static () => new GuidelineIdConverter(),
        [typeof(PartialDate)] = static () => new PartialDateConverter(),
        [typeof(Interval)] = static () => new IntervalConverter(),
        [typeof(Locator)] = static () => new LocatorConverter(),
        [typeof(Section)] = static () => new CatalogConverter<Section>(GuidelineCatalog.FourthEdition.FindSection, static section => section.Id),
        [typeof(Provision)] = static () => new CatalogConverter<Provision>(GuidelineCatalog.FourthEdition.FindProvision, static provision => provision.Id),
        [typeof(Statement)] = static () => new CatalogConverter<Statement>(GuidelineCatalog.FourthEdition.FindStatement, static statement => statement.Locator.Text),
        [typeof(LocalizedText)] = static () => new LocalizedTextConverter(),
    };

    /// <summary>All of them, newly made.</summary>
    public static IReadOnlyList<JsonConverter> All => Seq.From(Makers.Values.Select(static make => make()).Concat(EnumTokens.All));

    /// <summary>Whether a type has a converter of the model.</summary>
    /// <param name="type">The type.</param>
    public static bool Has(Type type) => Makers.ContainsKey(type) || EnumTokens.Has(type);

    /// <summary>The converter of a type of the model; null where it has none.</summary>
    /// <param name="type">The type.</param>
    public static JsonConverter? Find(Type type) => Makers.TryGetValue(type, out var make) ? make() : EnumTokens.Find(type);

    /// <summary>The converter of a type that has one.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <exception cref="NotSupportedException">It has none: the attribute is for types of this library.</exception>
    public static JsonConverter<T> Of<T>() => (JsonConverter<T>?)(Find(typeof(T)) ?? RefusedTypes.Find(typeof(T)))
        ?? throw new NotSupportedException($"{typeof(T)} has no converter of its own.");
}
