using Ciip.Guideline.Common;

namespace Ciip.Guideline.Formats.Json;

/// <summary>Something of the catalog, written as what names it there: the same object comes back.</summary>
/// <typeparam name="T">The kind of thing.</typeparam>
/// <param name="find">Finds it; null where there is none with this name.</param>
/// <param name="nameOf">Its name.</param>
internal sealed class CatalogConverter<T>(Func<string, T?> find, Func<T, string> nameOf) : TextConverter<T>
    where T : class
{
    public override TextForm Form => new();

    public override JsonProblem Problem(string text) => JsonProblems.UnknownId(text, Seq.Of<string>());

    protected override bool TryRead(string text, out T value) => (value = find(text)!) is not null;

    protected override string TextOf(T value) => nameOf(value);
}
