using System.Text.Json.Nodes;

namespace Ciip.Guideline.Tests.Laws;

/// <summary>A model a year later: something is gone, something is read no more, something is said otherwise.</summary>
/// <param name="Model">What is left.</param>
/// <param name="Comparison">The report on it held against that on the model before.</param>
internal sealed record LaterModel(RandomModel Model, ReportComparison Comparison)
{
    /// <summary>What a model becomes; null where the reader would refuse it.</summary>
    public static LaterModel? Of(RandomModel model) =>
        Thinned(model) is { } later ? new(later, ReportComparison.Between(before: model.Report, after: later.Report)) : null;

    private static RandomModel? Thinned(RandomModel model)
    {
        var chance = new Chance(model.Seed + 4);
        var (standards, practice) = (model.StandardsFile?.DeepClone().AsObject(), model.PracticeFile?.DeepClone().AsObject());
        foreach (var (file, root) in new[] { (standards, typeof(SafetyStandardsSet)), (practice, typeof(SelfVerification)) })
        {
            for (var i = 0; file is not null && i < 4; i++)
            {
                var places = JsonPlace.All(file).Where(pointer => ModelShrinker.IsOptional(root, pointer)).ToList();
                if (places.Count > 0)
                {
                    JsonPlace.Remove(file, chance.Pick(places));
                }
            }

            if (file is not null && root == typeof(SafetyStandardsSet) && file["documents"] is JsonArray { Count: > 0 } documents && chance.Of(50))
            {
                chance.Pick([.. documents])!["examination"] = new JsonObject { ["extent"] = chance.Pick(["partial", "complete"]) };
            }
        }

        return model.With(standards, practice);
    }
}
