namespace Ciip.Guideline.Formats.Json;

/// <content>Those of the catalog, and of languages.</content>
internal static partial class EnumTokens
{
    public static EnumConverter<Modality> Modalities => field ??= new(
        ("shall", Modality.Shall),
        ("has-to", Modality.HasTo),
        ("is-essential", Modality.IsEssential),
        ("is-imperative", Modality.IsImperative),
        ("should", Modality.Should),
        ("is-presumed", Modality.IsPresumed),
        ("without-modal-verb", Modality.WithoutModalVerb));

    public static EnumConverter<Softener> Softeners => field ??= new(
        ("none", Softener.None),
        ("as-much-as-possible", Softener.AsMuchAsPossible),
        ("when-necessary", Softener.WhenNecessary),
        ("expected", Softener.Expected),
        ("open-list-member", Softener.OpenListMember),
        ("presumed-example", Softener.PresumedExample));

    public static EnumConverter<ProvisionAxis> ProvisionAxes => field ??= new(
        ("documents", ProvisionAxis.Documents),
        ("practice", ProvisionAxis.Practice),
        ("both", ProvisionAxis.Both),
        ("none", ProvisionAxis.None));

    public static EnumConverter<ProvisionKind> ProvisionKinds => field ??= new(
        ("content", ProvisionKind.Content),
        ("conduct", ProvisionKind.Conduct));

    public static EnumConverter<Authority> Authorities => field ??= new(
        ("guideline", Authority.Guideline),
        ("basic-policy", Authority.BasicPolicy));

    public static EnumConverter<StatementKind> StatementKinds => field ??= new(
        ("requirement", StatementKind.Requirement),
        ("definition", StatementKind.Definition),
        ("rationale", StatementKind.Rationale),
        ("structure", StatementKind.Structure),
        ("reference", StatementKind.Reference));

    public static EnumConverter<CrossReferenceRelation> CrossReferenceRelations => field ??= new(
        ("precedes", CrossReferenceRelation.Precedes),
        ("feeds", CrossReferenceRelation.Feeds),
        ("refers-to", CrossReferenceRelation.RefersTo));

    public static EnumConverter<JapaneseTerm> JapaneseTerms => field ??= new(
        ("established", JapaneseTerm.Established),
        ("our-rendering", JapaneseTerm.OurRendering),
        ("own-words", JapaneseTerm.OwnWords));

    public static EnumConverter<EvidenceBasis> EvidenceBases => field ??= new(
        ("seen", EvidenceBasis.Seen),
        ("reported", EvidenceBasis.Reported),
        ("inferred", EvidenceBasis.Inferred));

    public static EnumConverter<EditionState> EditionStates => field ??= new(
        ("in-force", EditionState.InForce),
        ("superseded", EditionState.Superseded),
        ("abolished", EditionState.Abolished));

    public static EnumConverter<EditionEventKind> EditionEventKinds => field ??= new(
        ("drafted", EditionEventKind.Drafted),
        ("issued", EditionEventKind.Issued),
        ("revised", EditionEventKind.Revised),
        ("took-effect", EditionEventKind.TookEffect),
        ("abolished", EditionEventKind.Abolished));

    public static EnumConverter<Language> Languages => field ??= new(
        ("en", Language.English),
        ("ja", Language.Japanese));
}
