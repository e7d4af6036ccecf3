namespace Ciip.Guideline.Tests.Laws;

/// <summary>Something that holds of every model.</summary>
/// <param name="Name">What holds, as a sentence.</param>
/// <param name="Broken">Where it does not; empty where it holds.</param>
internal sealed record Law(string Name, Func<RandomModel, IEnumerable<string>> Broken)
{
    /// <summary>The first place where it does not hold of a model; null where it holds. A law that throws does not hold.</summary>
    public string? FirstBroken(RandomModel model)
    {
        try
        {
            return Broken(model).FirstOrDefault();
        }
#pragma warning disable CA1031 // Whatever the library throws at a model is what the law finds.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception.ToString();
        }
    }
}
