using Ciip.Guideline.Formats.Json;

namespace Ciip.Guideline.Tests.Formats.Json;

/// <summary>Each name that others use leads to a member that some record has, and is asked for in records that lack it.</summary>
public sealed class NeighborNamesTests
{
    private static readonly IReadOnlyList<IReadOnlyList<string>> Records =
        [.. ModelTypes.Records.Where(static type => !type.IsAbstract).Select(static type => (IReadOnlyList<string>)[.. JsonContract.Embedded.GetTypeInfo(type).Properties.Select(static member => member.Name)])];

    public static TheoryData<string> Names => [.. NeighborNames.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_of_its_candidates_is_a_member_of_a_record_that_has_not_the_name(string name) =>
        NeighborNames.All[name].Should().OnlyContain(candidate => Records.Any(members => members.Contains(candidate) && !members.Contains(name)));

    [Theory]
    [MemberData(nameof(Names))]
    public void Whatever_the_record_the_answer_is_one_of_its_members(string name) =>
        Records.Select(members => (Members: members, Answer: NeighborNames.Of(name, members))).Where(static one => one.Answer is not null)
            .Should().NotBeEmpty().And.OnlyContain(static one => one.Members.Contains(one.Answer!));
}
