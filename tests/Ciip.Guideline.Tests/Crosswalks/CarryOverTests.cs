using Ciip.Guideline.Tests.Evaluation;
using Ciip.Guideline.Tests.Formats.Json;
using Ciip.Guideline.Tests.Support;

namespace Ciip.Guideline.Tests.Crosswalks;

/// <summary>From the 4th edition to later ones: the table that ships, tables of users, and what an evaluation is worth after it.</summary>
public sealed class CarryOverTests
{
    private static readonly CarryOver Shipped = CarryOver.FromFourthEdition(Language.English);

    [Fact]
    public void All_items_have_a_row_for_each_later_edition_and_every_row_has_its_reason()
    {
        Shipped.Editions.Select(static one => one.Id).Should().Equal("5th-edition", "guideline-2023", "unified-standards-2026", "sector-guideline-2026");
        foreach (var edition in Shipped.Editions)
        {
            Shipped.Rows.Where(row => row.Edition == edition.Id && row.From is not null).Select(static row => row.From!.Text).Should().Equal(GuidelineItem.All.Select(static item => item.Value));
        }

        Shipped.Rows.Should().OnlyContain(static row => row.Reason.Length > 10 && row.Reviewer.Length > 0);
        Shipped.Rows.Where(static row => row.Relation != CarryOverRelation.Unknown).Should().OnlyContain(static row => row.Sources!.Count > 0);
    }

    [Fact]
    public void What_is_known_and_what_is_not_is_pinned()
    {
        Shipped.Editions.Select(edition => (edition.Id, Shipped.KnownItems(edition.Id).Count, Shipped.NewIn(edition.Id).Count)).Should().Equal(
            ("5th-edition", 5, 2), ("guideline-2023", 11, 4), ("unified-standards-2026", 5, 5), ("sector-guideline-2026", 3, 0));
        GuidelineItem.All.Where(static item => Shipped.Editions.All(edition => Shipped.RowOf(item, edition.Id)!.Relation == CarryOverRelation.Unknown)).Should().Equal(
            GuidelineItem.Publication, GuidelineItem.RoadmapAndPlan, GuidelineItem.OperationalProcedures, GuidelineItem.ManagementAssessment,
            GuidelineItem.OrdinaryExplanation, GuidelineItem.MalfunctionExplanation, GuidelineItem.MalfunctionVerification);
        Shipped.Rows.Should().HaveCount(111).And.NotContain(static row => row.Relation == CarryOverRelation.Dropped, "nobody has read a later edition");
    }

    [Fact]
    public void That_a_theme_takes_up_an_item_is_inferred_in_every_row() =>
        Shipped.Rows.Where(static row => row.From is not null && row.Relation != CarryOverRelation.Unknown).Should().OnlyContain(static row => row.Basis == EvidenceBasis.Inferred);

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Japanese)]
    public void It_is_a_file_like_any_other(Language language)
    {
        var shipped = CarryOver.FromFourthEdition(language);
        shipped.Check().Should().BeEmpty();
        GuidelineJson.ToJson(GuidelineJson.Parse<CarryOver>(GuidelineJson.ToUtf8Bytes(shipped))).Should().Be(GuidelineJson.ToJson(shipped));
        shipped.Rows.Select(static row => (row.From, row.Edition, row.Relation, row.Confidence)).Should().Equal(Shipped.Rows.Select(static row => (row.From, row.Edition, row.Relation, row.Confidence)));
    }

    [Fact]
    public void The_nearest_row_around_holds()
    {
        var table = FullCarryOver.Value;
        table.RowOf(GuidelineItem.MalfunctionVerification, "invented-1")!.To.Should().Equal("9");
        table.RowOf(GuidelineItem.OrdinaryVerification, "invented-1")!.To.Should().Equal("9.1");
        table.RowOf(Provisions.InternalRules.RevisionCriteria, "invented-1")!.Relation.Should().Be(CarryOverRelation.Dropped);
        table.RowOf(GuidelineItem.Resources, "invented-1").Should().BeNull();
        table.RowOf(GuidelineItem.Scope, "invented-2").Should().BeNull();
        table.KnownItems("invented-1").Should().HaveCount(8);
    }

    [Fact]
    public void An_item_is_kept_where_it_means_the_same_and_the_documents_have_all_of_it()
    {
        var report = GuidelineEvaluator.Default.Evaluate(ReferenceOperator.Standards(), ReferenceOperator.Read());
        var carried = report.CarryForward(FullCarryOver.Value, "invented-1");

        carried.Items.Select(static one => one.Item).Should().Equal(GuidelineItem.All);
        Advice(carried, GuidelineItem.Purpose).Should().Be((CarryAdvice.Keep, "It means the same there, and the documents have all of it."));
        Advice(carried, GuidelineItem.Scope).Should().Be((CarryAdvice.LookAgain, "It stands at another place there, or is for somebody else."));
        Advice(carried, GuidelineItem.Roles).Why.Should().StartWith("Several themes");
        Advice(carried, GuidelineItem.ItBcp).Why.Should().StartWith("More is meant");
        Advice(carried, GuidelineItem.Publication).Why.Should().StartWith("It is not there any more");
        Advice(carried, GuidelineItem.InternalRules).Why.Should().StartWith("A row of one of its provisions");
        Advice(carried, GuidelineItem.Causes).Why.Should().StartWith("It is not known");
        Advice(carried, GuidelineItem.Resources).Why.Should().StartWith("The table has no row");
        carried.New.Should().ContainSingle().Which.To.Should().Equal("12");
        carried.Known.Should().Be(8);
        carried.ToString().Should().Be("Invented edition: 8 of 25 known");

        var nothing = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Partial)).CarryForward(FullCarryOver.Value, "invented-1");
        Advice(nothing, GuidelineItem.Purpose).Should().Be((CarryAdvice.LookAgain, "It means the same there, but it is not known that the documents have all of it."));
        nothing.Items.Should().OnlyContain(static one => one.Advice == CarryAdvice.LookAgain);
    }

    [Fact]
    public void The_states_are_those_of_the_view_that_is_asked_for()
    {
        var report = GuidelineEvaluator.Default.Evaluate(Sample.MedicalChain());
        foreach (var (view, states) in new[] { (ViewKind.Set, report.Standards.Set), (ViewKind.InternalRules, report.Standards.InternalRules) })
        {
            var carried = report.CarryForward(Shipped, "guideline-2023", view);
            carried.View.Should().Be(view);
            carried.Items.Select(static item => item.Result.State).Should().Equal(states.Items.Select(static item => item.State));
        }

        report.CarryForward(Shipped, "guideline-2023").View.Should().Be(ViewKind.Set);
        var refused = () => report.CarryForward(Shipped, (ViewKind)9);
        refused.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("view");
    }

    [Theory]
    [InlineData(Language.English, "8 of 25 known, 17 unknown, 1 known to be new; 2 to keep, 23 to look at again")]
    [InlineData(Language.Japanese, "25項目中8項目は把握、17項目は不明、新設として把握1件（維持2項目、再確認23項目）")]
    public void In_numbers_what_is_unknown_and_what_is_new_stand_beside_what_is_known(Language language, string expected)
    {
        var carried = GuidelineEvaluator.Default.Evaluate(ReferenceOperator.Standards()).CarryForward(FullCarryOver.Value, "invented-1");

        carried.In(language).Should().Be(expected);
        carried.Items.Count(static item => item.Advice == CarryAdvice.Keep).Should().Be(2);
    }

    [Fact]
    public void Each_relation_and_advice_has_a_word_of_its_own_in_either_language()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            Enum.GetValues<CarryOverRelation>().Select(relation => relation.In(language)).Concat(Enum.GetValues<CarryAdvice>().Select(advice => advice.In(language))).Should().OnlyHaveUniqueItems();
        }
    }

    [Fact]
    public void All_editions_of_a_table_are_carried_to_and_another_is_refused()
    {
        var report = GuidelineEvaluator.Default.Evaluate(SafetyStandardsSet.Of(Inventory.Partial));
        report.CarryForward(Shipped).Select(static one => one.Edition.Id).Should().Equal(Shipped.Editions.Select(static one => one.Id));
        var refused = () => report.CarryForward(Shipped, "6th-edition");
        refused.Should().Throw<ArgumentException>().WithParameterName("edition").WithMessage("*guideline-2023*");
    }

    [Fact]
    public void Everything_that_is_wrong_with_a_table_is_said_at_once_with_its_place()
    {
        var table = FullCarryOver.Value;
        var wrong = table with
        {
            Editions =
            [
                table.Editions[0] with { IssuedOn = new(2015, 5, 25), Follows = "invented-2" },
                table.Editions[1],
                table.Editions[1] with { Id = "elsewhere", Follows = "nowhere" },
            ],
            Rows =
            [
                table.Rows[0],
                table.Rows[0],
                table.Rows[1] with { Edition = "nowhere" },
                table.Rows[1] with { To = null },
                FullCarryOver.Row(GuidelineItem.Causes, CarryOverRelation.Dropped, "3"),
                FullCarryOver.Row(GuidelineItem.Roles, CarryOverRelation.Unknown),
                FullCarryOver.Row(GuidelineItem.ItBcp, CarryOverRelation.New, "8") with { Reason = " " },
                FullCarryOver.Row(null, CarryOverRelation.New, "9"),
                FullCarryOver.Row(null, CarryOverRelation.New, "9"),
                FullCarryOver.Row(null, CarryOverRelation.Widened, "10") with { Basis = null, Confidence = null },
            ],
        };

        wrong.Check().Select(static one => $"{one.Code} {one.Pointer}").Should().BeEquivalentTo(
            "CIIP1217 /editions/0/issuedOn", "CIIP1217 /editions/0/follows", "CIIP1217 /editions/1/follows", "CIIP1208 /editions/2/follows",
            "CIIP1216 /rows/1/from", "CIIP1208 /rows/2/edition", "CIIP1215 /rows/3", "CIIP1215 /rows/4/to", "CIIP1215 /rows/5/basis", "CIIP1215 /rows/5/confidence",
            "CIIP1215 /rows/6/from", "CIIP1111 /rows/6/reason", "CIIP1216 /rows/8/to/0", "CIIP1215 /rows/9", "CIIP1215 /rows/9", "CIIP1215 /rows/9");
    }

    [Fact]
    public void A_row_to_nowhere_and_an_edition_without_a_date_are_refused() =>
        Documents.DiagnoseAll<CarryOver>(GuidelineJson.ToJson(FullCarryOver.Value).Replace("\"II.6.3\"", "\"II.9\"", StringComparison.Ordinal).Replace("\"issuedOn\": \"2031\",", "", StringComparison.Ordinal))
            .Select(static one => one.Code).Should().Equal(GuidelineDiagnosticCodes.MissingMember, GuidelineDiagnosticCodes.UnknownId);

    [Fact]
    public void A_long_line_of_editions_is_walked_once()
    {
        static CarryOver Line(int count) => FullCarryOver.Value with
        {
            Editions = [.. Enumerable.Range(0, count).Select(index => FullCarryOver.Value.Editions[0] with { Id = $"e{index}", Follows = index == 0 ? null : $"e{index - 1}" })],
            Rows = [],
        };
        var (small, large) = (GuidelineJson.ToUtf8Bytes(Line(2_000)), GuidelineJson.ToUtf8Bytes(Line(4_000)));
        Allocations.Least(() => GuidelineJson.Parse<CarryOver>(large)).Should().BeLessThan((long)(2.3 * Allocations.Least(() => GuidelineJson.Parse<CarryOver>(small))));
    }

    private static (CarryAdvice Advice, string Why) Advice(CarriedForward carried, GuidelineItem item)
    {
        var found = carried.Items.Single(one => one.Item == item);
        return (found.Advice, found.Why.English);
    }
}
