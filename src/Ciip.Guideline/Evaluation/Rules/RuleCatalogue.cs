using Ciip.Guideline.Common;
using Ciip.Guideline.Evaluation.Rules.Set;
using Ciip.Guideline.Evaluation.Rules.Std;

namespace Ciip.Guideline.Evaluation.Rules;

/// <summary>The rules of the catalogue, an explicit list in the order of their ids.</summary>
internal static class RuleCatalogue
{
    public static IReadOnlyList<StandardsRule> Standards { get; } = Seq.Of<StandardsRule>(
        new LevelIsStated(),
        new LevelFitsSectorAndOperator(),
        new AllCountermeasureClassesArePresent(),
        new ReviewIsProvidedFor(),
        new ReviewTriggersAreNamed(),
        new ReviewIsNotOverdue(),
        new PracticesAreReferredTo(),
        new ImportanceIsStated(),
        new ScopeNamesTheServices(),
        new ScopeSpecifiesTheSystems(),
        new ScopeSpecifiesTheData(),
        new ScopeSpecifiesTheDepth(),
        new ScopeRestsOnServiceLevels(),
        new ConstituentsAreInScope(),
        new ExampleAssetsAreConsidered(),
        new ScopeIsConnected(),
        new CausesAreSpecified(),
        new LikelyMalfunctionsAreListed(),
        new CausesFitSectorAndOperator(),
        new CauseCategoriesAreConsidered(),
        new RolesAreSpecified(),
        new ManagementEffortsAreSpecified(),
        new ManagementEffortsReflectTheDuties(),
        new AdoptedItemsNameWhoIsResponsible(),
        new PublicationIsDecided(),
        new AdoptionIsDecided(),
        new AdoptedItemIsComplete(),
        new DecisionsAreReasoned(),
        new DecisionsKeepToTheFreedoms(),
        new OneDocumentAgreesWithItself(),
        new ClaimsNameTheirClause(),
        new ReferencesResolve(),
        new ReferencesEnd(),
        new ReferencesAreTakenUp(),
        new OneVoiceAgreesWithItself(),
        new EnforceableStandardsAreKept(),
        new DeparturesAreVisible(),
        new LevelsFollowTheTierAbove(),
        new OperatorsSpeakForThemselves(),
        new OneEditionAtATime(),
        new RevisionsAboveAreFollowed());
}
