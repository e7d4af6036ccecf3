using System.Collections;
using System.Reflection;

namespace Ciip.Guideline.Tests.Evaluation;

/// <summary>Whoever reads a list of a report twice, in a loop say, does not pay for it twice.</summary>
public sealed class ListsAreMadeOnceTests
{
    private const int MostOfAKind = 40;

    [Fact]
    public void Each_list_that_a_report_leads_to_is_the_same_when_read_again()
    {
        var report = GuidelineEvaluator.Default.Evaluate(ReferenceOperator.Standards(), ReferenceOperator.Read(), ReferenceOperator.AsOf);
        var walk = new Walk();

        walk.Visit(report);
        walk.Visit(report.Plan());
        walk.Visit(ReportComparison.Between(before: report, after: report));

        walk.Again.Should().BeEmpty();
        walk.Lists.Should().Contain(["StandardsView.Provisions", "StandardsResult.Claims", "PracticeResult.Evidence", "GapMatrix.Cells", "GapCell.PossibleStates", "GapCounts.All"]);
    }

    /// <summary>Follows the properties of the library's own types, the catalog and the subjects left out: they are no results.</summary>
    private sealed class Walk
    {
        private static readonly Type[] NoResults = [typeof(GuidelineCatalog), typeof(Provision), typeof(Statement), typeof(Section), typeof(SafetyStandardsSet), typeof(SafetyStandardsDocument), typeof(SelfVerification)];
        private readonly HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        private readonly Dictionary<Type, int> visited = [];

        public HashSet<string> Lists { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Again { get; } = new(StringComparer.Ordinal);

        public void Visit(object value)
        {
            var type = value.GetType();
            if (value is IEnumerable and not string)
            {
                foreach (var item in ((IEnumerable)value).Cast<object?>().OfType<object>().Take(MostOfAKind))
                {
                    Visit(item);
                }
            }
            else if (type.Namespace!.StartsWith(nameof(Ciip) + "." + nameof(Guideline), StringComparison.Ordinal) && type is { IsEnum: false, IsValueType: false } && Array.TrueForAll(NoResults, other => !other.IsAssignableFrom(type)) && IsNew(value, type))
            {
                foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static property => property.GetIndexParameters().Length == 0))
                {
                    Visit(value, property);
                }
            }
        }

        private bool IsNew(object value, Type type)
        {
            visited[type] = visited.GetValueOrDefault(type) + 1;
            return visited[type] <= MostOfAKind && seen.Add(value);
        }

        private void Visit(object owner, PropertyInfo property)
        {
            if (property.GetValue(owner) is not { } value)
            {
                return;
            }

            if (value is IEnumerable and not string)
            {
                var name = $"{property.DeclaringType!.Name}.{property.Name}";
                Lists.Add(name);
                if (!ReferenceEquals(value, property.GetValue(owner)))
                {
                    Again.Add(name);
                }
            }

            Visit(value);
        }
    }
}
