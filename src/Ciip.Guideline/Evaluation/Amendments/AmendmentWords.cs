using Ciip.Guideline.Amendments;
using Ciip.Guideline.Common;
using Ciip.Guideline.Standards;

namespace Ciip.Guideline.Evaluation;

/// <summary>Words the cells of an amendment amendment.</summary>
internal static class AmendmentWords
{
    private static readonly LocalizedText Whole = new("The document as a whole", "文書全体");
    private static readonly LocalizedText OwnItem = new("item of its own", "独自の項目");
    private static readonly LocalizedText DetailsOnly = new("what changes is not told here: it is in the details of the file", "変更点は上記以外の記載（ファイルの詳細）にある。");

    /// <summary>One side of a row. Of what stands on the first page, only what is not the same on the other side: that nothing else changed goes without saying.</summary>
    public static string Of(IReadOnlyList<ClauseEntry> entries, IReadOnlyList<ClauseEntry> other, Language language) =>
        entries.Count == 1 && entries[0].Content is DocumentHead head && other.Count == 1
            ? string.Join("\n", LinesOf(head, language).Except(LinesOf(other[0], language), StringComparer.Ordinal))
            : string.Join("\n", entries.Select(entry => Of(entry, language)));

    public static string Of(ClauseEntry entry, Language language) => string.Join("\n", LinesOf(entry, language));

    /// <summary>Which clause a row is about, or what, where none is named.</summary>
    public static string HeadingOf(AmendedClause row, Language language) => (row.ClauseBefore, row.ClauseAfter) switch
    {
        ({ } before, { } after) when before != after => $"{before} → {after}",
        (var before, var after) when (after ?? before) is { } clause => clause,
        _ when (row.After.Count > 0 ? row.After : row.Before)[0] is { On: { } on } => Named(on, language),
        _ => (row.After.Count > 0 ? row.After : row.Before)[0].AdditionalItem?.Title ?? Whole.In(language),
    };

    public static string EffectOf(AmendedClause row, Language language)
    {
        var lines = row.Provisions.GroupBy(static one => (one.Before, one.After))
            .Select(group => $"{group.Key.Before.In(language)} → {group.Key.After.In(language)}{Colon(language)}{string.Join(Comma(language), group.Select(static one => one.Provision.Id))}")
            .Concat(row.Changes.Where(IsWorthSaying).Select(one => $"{one.State.In(language)}{Colon(language)}{one.Rule.Id} {(one.After ?? one.Before)!.Message.In(language)}")).ToList();
        if (row.Kind == AmendmentKind.Amended && Of(row.Before, row.After, language) == Of(row.After, row.Before, language))
        {
            lines.Insert(0, DetailsOnly.In(language));
        }

        if (row.SpecifiedDifference != 0)
        {
            lines.Insert(0, Say(language, FormattableString.Invariant($"provisions specified: {row.SpecifiedDifference:+0;-0}"), FormattableString.Invariant($"規定ありの要素：{row.SpecifiedDifference:+0;-0}")));
        }

        if (row.ClosingTheGate.Count > 0)
        {
            lines.Add(Say(language, $"closes the gate: {Counted.Of(row.ClosingTheGate.Count, "change")}", FormattableString.Invariant($"ゲートを閉じる変化：{row.ClosingTheGate.Count}件")));
        }

        return string.Join("\n", lines);
    }

    /// <summary>What was found and is gone with its place is told; what was not found there is nothing to tell.</summary>
    private static bool IsWorthSaying(OutcomeChange change) => change.State != ChangeState.Removed || change.Before!.Verdict == Verdict.Fail;

    private static IEnumerable<string> LinesOf(ClauseEntry entry, Language language) => entry switch
    {
        { Treatment: { } treatment, On: { } on } => LinesOf(on, treatment, language),
        { AdditionalItem: { } item } => LinesOf(item, language),
        { On: { } section } => LinesOf(section, entry.Claims, language),
        _ => LinesOf((DocumentHead)entry.Content, language),
    };

    private static IEnumerable<string> LinesOf(GuidelineId on, Treatment treatment, Language language)
    {
        yield return Named(on, language) + Colon(language) + TreatmentWords.Of(treatment.Value, language);
        foreach (var line in Stated(
            language,
            (null, treatment.Note),
            (new("missing", "不足"), treatment.Missing is { Count: > 0 } missing ? string.Join(Comma(language), missing) : null),
            (new("missing", "不足"), treatment.MissingInWords),
            (new("left to", "委任先"), treatment.Target is { } target ? target.Document ?? target.Tier?.Title.In(language) ?? target.Citation : null),
            (new("see", "参照先"), treatment.MentionedIn),
            (new("target level", "目標水準"), treatment.TargetLevel is { } level ? $"{level.Scale}/{level.Level}" : null),
            (new("responsible", "責任者等"), Actors(treatment.Responsible, language)),
            (new("classes of countermeasures", "対策の分類"), Classes(treatment.CountermeasureClasses, language)),
            (new("reason", "理由"), treatment.Decision?.Reason),
            (new("decided by", "判断した者"), treatment.Decision?.Decider),
            (new("decided on", "判断の日付"), treatment.Decision?.DecidedOn?.ToString())))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> LinesOf(AdditionalItem item, Language language) => new[] { Say(language, $"{item.Title} ({OwnItem.English})", $"{item.Title}（{OwnItem.Japanese}）") }.Concat(Stated(
        language,
        (null, item.Note),
        (new("target level", "目標水準"), item.TargetLevel is { } level ? $"{level.Scale}/{level.Level}" : null),
        (new("responsible", "責任者等"), Actors(item.Responsible, language)),
        (new("classes of countermeasures", "対策の分類"), Classes(item.CountermeasureClasses, language))));

    private static IEnumerable<string> LinesOf(GuidelineId section, IReadOnlyList<CorrespondenceRow> claims, Language language) =>
        new[] { Named(section, language) }.Concat(claims.GroupBy(static one => one.Claim!.Value).OrderBy(static one => one.Key)
            .Select(one => one.Key.In(language) + Colon(language) + string.Join(Comma(language), one.Select(static claim => claim.Provision.Id))));

    private static IEnumerable<string> LinesOf(DocumentHead head, Language language) => Stated(
        language,
        (new("title", "名称"), head.Title),
        (new("title in English", "英語名称"), head.EnglishTitle),
        (new("tier", "階層"), head.Tier.Title.In(language)),
        (new("issuer", "策定者"), head.Issuer),
        (new("sector", "分野"), head.Sector?.Title.In(language)),
        (new("legal basis", "根拠法令"), head.LegalBasis),
        (new("version", "版"), head.Version),
        (new("issued", "制定"), head.IssuedOn?.ToString()),
        (new("revised", "改定"), head.RevisedOn?.ToString()),
        (new("in force", "施行"), head.InForceFrom?.ToString()),
        (new("repealed", "廃止"), head.RepealedOn?.ToString()));

    private static IEnumerable<string> Stated(Language language, params (LocalizedText? Name, string? Value)[] facts) =>
        facts.Where(static one => !string.IsNullOrEmpty(one.Value)).Select(one => one.Name is null ? one.Value! : one.Name.In(language) + Colon(language) + one.Value);

    private static string? Actors(IReadOnlyList<Actor>? actors, Language language) => actors is { Count: > 0 } ? string.Join(Comma(language), actors.Select(one => one.Title.In(language))) : null;

    private static string? Classes(IReadOnlyList<CountermeasureClass>? classes, Language language) => classes is { Count: > 0 } ? string.Join(Comma(language), classes.Select(one => one.Title.In(language))) : null;

    private static string Named(GuidelineId on, Language language) =>
        Say(language, $"{(on.Provision?.Title ?? on.Section.Title).English} ({on})", $"{(on.Provision?.Title ?? on.Section.Title).Japanese}（{on}）");

    private static string Colon(Language language) => Say(language, ": ", "：");

    private static string Comma(Language language) => Say(language, ", ", "、");

    private static string Say(Language language, string english, string japanese) => language == Language.Japanese ? japanese : english;
}
