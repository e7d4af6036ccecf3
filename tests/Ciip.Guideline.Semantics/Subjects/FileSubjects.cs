namespace Ciip.Guideline.Semantics;

/// <summary>Whatever a file can say, with fields and records of all kinds: the random models of the tests.</summary>
internal static class FileSubjects
{
    public static Subject Of(int seed)
    {
        var model = RandomModel.Of(seed);
        return new Subject(model.Standards ?? SafetyStandardsSet.Of(Inventory.Partial), model.Practice, model.AsOf);
    }
}
