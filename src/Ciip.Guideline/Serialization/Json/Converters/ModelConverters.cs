using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline.Serialization.Json;

/// <summary>Every converter of the model: one per set, per enum and per value that is written by itself.</summary>
internal static class ModelConverters
{
    private static readonly OwnForm InCategory = OwnForm.In("category", CauseCategory.All);
    private static readonly OwnForm InKind = OwnForm.In("kind", ProtectedAssetKind.All);

    public static IReadOnlyList<JsonConverter> All { get; } = Seq.Of<JsonConverter>(
    [
        new TermConverter<Actor>(Actor.All, Actor.TryParse, OwnForm.Alone),
        new TermConverter<CauseCategory>(CauseCategory.All, CauseCategory.TryParse),
        new TermConverter<CiiSector>(CiiSector.All, CiiSector.TryParse, OwnForm.Alone),
        new TermConverter<CountermeasureClass>(CountermeasureClass.All, CountermeasureClass.TryParse),
        new TermConverter<DisclosureChannel>(DisclosureChannel.All, DisclosureChannel.TryParse, OwnForm.Alone),
        new TermConverter<DocumentTier>(DocumentTier.All, DocumentTier.TryParse),
        new TermConverter<FiveWOneH>(FiveWOneH.All, FiveWOneH.TryParse),
        new TermConverter<GuidelineItem>(GuidelineItem.AllWithParts, GuidelineItem.TryParse),
        new TermConverter<InformationLifecycleStage>(InformationLifecycleStage.All, InformationLifecycleStage.TryParse, OwnForm.Alone),
        new TermConverter<MalfunctionCause>(MalfunctionCause.All, MalfunctionCause.TryParse, InCategory),
        new TermConverter<ManagementDuty>(ManagementDuty.All, ManagementDuty.TryParse),
        new TermConverter<ManagementResource>(ManagementResource.All, ManagementResource.TryParse, OwnForm.Alone),
        new TermConverter<MeasureGroup>(MeasureGroup.All, MeasureGroup.TryParse),
        new TermConverter<PdcaMeasure>(PdcaMeasure.All, PdcaMeasure.TryParse),
        new TermConverter<PdcaPhase>(PdcaPhase.All, PdcaPhase.TryParse),
        new TermConverter<ProtectedAsset>(ProtectedAsset.All, ProtectedAsset.TryParse, InKind),
        new TermConverter<ProtectedAssetKind>(ProtectedAssetKind.All, ProtectedAssetKind.TryParse),
        new TermConverter<ResponsibleBody>(ResponsibleBody.All, ResponsibleBody.TryParse),
        new TermConverter<ReviewTrigger>(ReviewTrigger.All, ReviewTrigger.TryParse, OwnForm.Alone),
        new TermConverter<RiskIdentificationSource>(RiskIdentificationSource.All, RiskIdentificationSource.TryParse, OwnForm.Alone),
        new TermConverter<RiskSource>(RiskSource.All, RiskSource.TryParse, InCategory),
        new TermConverter<SecurityAspect>(SecurityAspect.All, SecurityAspect.TryParse),
        new TermConverter<Situation>(Situation.All, Situation.TryParse),
        new TermConverter<SocietalThreat>(SocietalThreat.All, SocietalThreat.TryParse, OwnForm.Alone),
        new TermConverter<StakeholderDuty>(StakeholderDuty.All, StakeholderDuty.TryParse),
        new TermConverter<TechnicalThreat>(TechnicalThreat.All, TechnicalThreat.TryParse, OwnForm.Alone),
        .. EnumTokens.All,
        new GuidelineIdConverter(),
        new PartialDateConverter(),
        new IntervalConverter(),
        new LocatorConverter(),
        new CatalogConverter<Section>(GuidelineCatalog.FourthEdition.FindSection, static section => section.Id),
        new CatalogConverter<Provision>(GuidelineCatalog.FourthEdition.FindProvision, static provision => provision.Id),
        new CatalogConverter<Statement>(GuidelineCatalog.FourthEdition.FindStatement, static statement => statement.Locator.Text),
        new LocalizedTextConverter(),
    ]);

    private static readonly Dictionary<Type, JsonConverter> ByType = All.Concat(RefusedTypes.All).ToDictionary(static converter => converter.Type!);

    /// <summary>The converter of a type that has one.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <exception cref="NotSupportedException">It has none: the attribute is for types of this library.</exception>
    public static JsonConverter<T> Of<T>() => ByType.TryGetValue(typeof(T), out var found)
        ? (JsonConverter<T>)found
        : throw new NotSupportedException($"{typeof(T)} has no converter of its own.");
}
