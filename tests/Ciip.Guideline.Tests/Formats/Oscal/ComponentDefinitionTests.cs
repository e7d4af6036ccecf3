using Ciip.Guideline.Tests.Evaluation;
using CsCheck;

namespace Ciip.Guideline.Tests.Formats.Oscal;

/// <summary>A component definition carries a set whole: it reads back to the same set.</summary>
public sealed class ComponentDefinitionTests
{
    public static TheoryData<string> Subjects => OscalSubjects.Names;

    [Theory]
    [MemberData(nameof(Subjects))]
    public void What_was_written_is_read_back(string subject)
    {
        var standards = OscalSubjects.Standards(subject);
        foreach (var options in new[] { OscalSubjects.Options, OscalSubjects.Japanese })
        {
            var export = standards.ToComponentDefinition(options);

            export.NotCarried.Should().BeEmpty();
            GuidelineOscal.TryReadComponentDefinition(export.Utf8.Span, out var read, out var diagnostics).Should().BeTrue(string.Join("\n", diagnostics));
            diagnostics.Should().BeEmpty();
            read.Should().Be(standards);
        }
    }

    [Fact]
    public void Any_set_that_our_own_file_carries_is_carried() => Gen.Int[0, int.MaxValue].Sample(
        seed =>
        {
            var standards = AnySet.Of(seed);
            var isReadable = GuidelineJson.TryParse<SafetyStandardsSet>(GuidelineJson.ToUtf8Bytes(standards), out _, out var own);

            var isRead = GuidelineOscal.TryReadComponentDefinition(standards.ToComponentDefinition(OscalSubjects.Options).Utf8.Span, out var read, out var diagnostics);

            isRead.Should().Be(isReadable);
            diagnostics.Select(diagnostic => diagnostic.Code).Should().BeEquivalentTo(own.Select(diagnostic => diagnostic.Code));
            if (isRead)
            {
                read.Should().Be(standards);
            }
        },
        iter: 100,
        threads: 1);

    [Fact]
    public void What_a_document_says_stands_where_OSCAL_looks_for_it()
    {
        var root = OscalElement.Read(OscalSubjects.Standards("everything-stated").ToComponentDefinition(OscalSubjects.Options).Utf8);

        var requirement = root.ByName["implemented-requirement"].Single(one => one["control-id"] == "ii-6.1.2-2");
        requirement["description"].Should().Be("specified in part. Art. 5. Short.");
        var statement = requirement.Children.Single(child => child.Name == "statement");
        statement["statement-id"].Should().Be("ii-6.1.2-2.a");
        statement["description"].Should().Be("specified. Art. 5; Art. 6(2)");
        root.ByName["component"].Select(component => component["type"]).Should().Equal("policy", "standard");
        root.ByName["resource"].Should().ContainSingle();
    }

    [Fact]
    public void A_value_that_is_none_of_its_enum_is_the_callers_mistake() =>
        FluentActions.Invoking(() => SafetyStandardsSet.Of((Inventory)9).ToComponentDefinition(OscalSubjects.Options))
            .Should().Throw<ArgumentException>().WithParameterName("standards");
}
