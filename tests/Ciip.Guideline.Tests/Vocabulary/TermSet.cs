using System.Reflection;
using Ardalis.SmartEnum;
using Ciip.Guideline.Catalog;

namespace Ciip.Guideline.Tests.Vocabulary;

/// <summary>One member of a set, seen without its type.</summary>
public sealed record Term(object Self, string Name, string Token, int Order, LocalizedText Title, JapaneseTerm Japanese, Locator Locator);

/// <summary>One set of the vocabulary, seen without its type, so that one theory runs over all of them.</summary>
public abstract class TermSet
{
    /// <summary>Every set of the library, found by its base class: a new set is tested without being listed.</summary>
    public static IReadOnlyList<TermSet> Every { get; } =
    [
        .. typeof(GuidelineTerm<>).Assembly.GetTypes()
            .Where(static type => type is { IsAbstract: false } && IsSet(type))
            .OrderBy(static type => type.Name, StringComparer.Ordinal)
            .Select(static type => (TermSet)Activator.CreateInstance(typeof(TermSet<>).MakeGenericType(type))!),
    ];

    public abstract Type Type { get; }

    public abstract IReadOnlyList<Term> All { get; }

    /// <summary>The inherited list of the base library.</summary>
    public abstract IReadOnlyList<Term> List { get; }

    public bool IsOpen => Type.BaseType!.GetGenericTypeDefinition() == typeof(OpenGuidelineTerm<>);

    /// <summary>The members in the order in which they are declared.</summary>
    public IReadOnlyList<object> Fields =>
    [
        .. Type.GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .OrderBy(static member => member.MetadataToken)
            .Select(static member => member.GetValue(null)!),
    ];

    public static TermSet Named(string name) => Every.Single(set => set.Type.Name == name);

    public abstract Term Parse(string token);

    /// <summary>What TryParse gives; null when it returns false.</summary>
    public abstract Term? TryParse(string? token);

    /// <summary>A value of the user's own, in the first group where the set has groups.</summary>
    public abstract Term Own(string text);

    public abstract int Compare(Term left, Term right);

    /// <summary>What stands before the text in the token of a value of the user's own.</summary>
    public string OwnPrefix => Own("x").Token[..^1];

    private static bool IsSet(Type type) =>
        type.BaseType is { IsGenericType: true } parent
        && (parent.GetGenericTypeDefinition() == typeof(GuidelineTerm<>) || parent.GetGenericTypeDefinition() == typeof(OpenGuidelineTerm<>));
}

/// <inheritdoc/>
public sealed class TermSet<TTerm> : TermSet
    where TTerm : GuidelineTerm<TTerm>
{
    private delegate bool TryParser(string? token, out TTerm? term);

    public override Type Type => typeof(TTerm);

    public override IReadOnlyList<Term> All => [.. AllOf<TTerm>().Select(View)];

    public override IReadOnlyList<Term> List => [.. SmartEnum<TTerm, string>.List.Select(View)];

    public override Term Parse(string token) => View(Method("Parse").CreateDelegate<Func<string, TTerm>>()(token));

    public override Term? TryParse(string? token)
    {
        var found = Method("TryParse").CreateDelegate<TryParser>()(token, out var term);
        return found ? View(term!) : term is null ? null : throw new InvalidOperationException("TryParse gave a term and said no.");
    }

    public override Term Own(string text)
    {
        var own = Method("Own");
        object?[] arguments = own.GetParameters() is [_, var group]
            ? [text, ((System.Collections.IEnumerable)group.ParameterType.GetProperty("All")!.GetValue(null)!).Cast<object>().First()]
            : [text];
        return View((TTerm)own.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null)!);
    }

    public override int Compare(Term left, Term right) => ((TTerm)left.Self).CompareTo((TTerm)right.Self);

    private static IEnumerable<TAny> AllOf<TAny>() => (IEnumerable<TAny>)typeof(TAny).GetProperty("All")!.GetValue(null)!;

    private static MethodInfo Method(string name) =>
        typeof(TTerm).GetMethod(name, BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)!;

    private static Term View(TTerm term) =>
        new(term, term.Name, term.Value, term.Order, term.Title, term.JapaneseTerm, term.Locator);
}
