using System.Text.Json.Nodes;
using Ciip.Guideline.Tests.Formats.Json;

namespace Ciip.Guideline.Tests.Laws;

/// <summary>Takes members, entries and elements out of a model, as long as it breaks the law still: what is left shows why.</summary>
internal static class ModelShrinker
{
    private const int Attempts = 3000;

    public static RandomModel Shrink(RandomModel model, Func<RandomModel, bool> breaks)
    {
        var left = Attempts;
        bool practice;
        bool standards;
        do
        {
            model = Without(model, model.PracticeFile, static (model, file) => model.With(model.StandardsFile, file), typeof(SelfVerification), breaks, ref left, out practice);
            model = Without(model, model.StandardsFile, static (model, file) => model.With(file, model.PracticeFile), typeof(SafetyStandardsSet), breaks, ref left, out standards);
        }
        while ((practice || standards) && left > 0);
        return model;
    }

    private static RandomModel Without(
        RandomModel model, JsonObject? file, Func<RandomModel, JsonObject?, RandomModel?> with, Type root, Func<RandomModel, bool> breaks, ref int left, out bool isSmaller)
    {
        isSmaller = false;
        if (file is null)
        {
            return model;
        }

        if (with(model, null) is { } alone && breaks(alone))
        {
            isSmaller = true;
            return alone;
        }

        foreach (var pointer in JsonPlace.All(file).Where(pointer => IsOptional(root, pointer)).ToList())
        {
            if (left <= 0 || JsonPlace.Find(file, pointer) is null)
            {
                continue;
            }

            left--;
            var copy = file.DeepClone().AsObject();
            JsonPlace.Remove(copy, pointer);
            if (with(model, copy) is { } smaller && breaks(smaller))
            {
                (model, file, isSmaller) = (smaller, copy, true);
            }
        }

        return model;
    }

    public static bool IsOptional(Type root, string pointer) =>
        pointer != "/format" && (ModelTypes.At(root, pointer).Property is not { } property || !ModelTypes.IsRequired(property));
}
