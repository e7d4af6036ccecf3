using Ciip.Guideline.Tests.Evaluation;
using Ciip.Guideline.Tests.Formats.Json;

namespace Ciip.Guideline.Tests.Reporting;

/// <summary>The hostile files leave no text out, so that the browser gets to see every one.</summary>
public sealed class HostileTests
{
    [Fact]
    public void Every_text_of_the_model_is_hostile_somewhere()
    {
        Hostile.Report().Should().NotBeNull();
        var texts = Texts([typeof(SafetyStandardsSet), typeof(SelfVerification)]);

        texts.Should().HaveCountGreaterThan(100);
        texts.Except(Hostile.Met).Should().BeEmpty();
    }

    [Fact]
    public void Hostile_texts_are_still_told_apart_and_still_refer()
    {
        var (hostile, practice) = (Hostile.Standards, ReferenceOperator.Read());

        hostile.Documents.Select(document => document.Id).Should().OnlyHaveUniqueItems();
        hostile.Documents.SelectMany(document => document.Follows ?? []).Should().Contain(id => hostile.Documents.Any(document => document.Id == id));
        Hostile.Practice.Statuses?.Count.Should().Be(practice.Statuses?.Count);
        Hostile.Practice.Operator.Should().NotBe(practice.Operator);
    }

    /// <summary>The members of type string, and lists and maps of them, that a file of these types can state.</summary>
    private static HashSet<string> Texts(IEnumerable<Type> roots)
    {
        var (texts, seen, next) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<Type>(), new Stack<Type>(roots));
        while (next.TryPop(out var type))
        {
            if (!ModelTypes.Records.Contains(type) || !seen.Add(type))
            {
                continue;
            }

            foreach (var property in type.GetProperties().Where(static property => property.SetMethod is not null))
            {
                var inner = Inner(property.PropertyType);
                if (inner == typeof(string))
                {
                    texts.Add(Hostile.NameOf(property));
                }

                next.Push(inner);
            }
        }

        return texts;
    }

    private static Type Inner(Type type) => type.IsGenericType ? Inner(type.GetGenericArguments()[^1]) : type;
}
