using Ciip.Guideline.Tests.Laws;

namespace Ciip.Guideline.Differential;

/// <summary>What is evaluated, and what it became: two reports and the comparison of them.</summary>
internal sealed record Pair(Subject Before, Subject After)
{
    /// <summary>A random model and what it is a year later; itself where the reader would refuse that.</summary>
    public static Pair OfSeed(int seed)
    {
        var model = RandomModel.Of(seed);
        var before = Of(model);
        return new(before, Later(model) is { } later ? Of(later) : before);
    }

    /// <summary>Making it asks the library that is under test: what that throws is told where both versions write.</summary>
    private static RandomModel? Later(RandomModel model)
    {
        try
        {
            return model.Later?.Model;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return null;
        }
    }

    private static Subject Of(RandomModel model) => new(model.StandardsFile?.ToJsonString(), model.PracticeFile?.ToJsonString(), model.AsOf?.ToString());
}
