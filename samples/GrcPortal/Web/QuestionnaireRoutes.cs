using System.ComponentModel;
using System.Text.Json.Nodes;
using Ciip.Guideline.Questionnaires;
using GrcPortal.Api;
using GrcPortal.Data;
using GrcPortal.Files;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace GrcPortal.Web;

/// <summary>Questionnaires to fill in with a spreadsheet: empty, or with what the newest version of a file says. The same for pages and programs.</summary>
internal static class QuestionnaireRoutes
{
    public static void Map(WebApplication app) => app.MapGet("/operators/{id:guid}/questionnaire", WriteAsync);

    /// <summary>A questionnaire as a workbook or as CSV, in the language asked for.</summary>
    public static async Task<Results<FileContentHttpResult, NotFound, ProblemHttpResult>> WriteAsync(
        Guid id,
        [Description("What an empty one is about: standards or practice.")] string? kind,
        [Description("The file it is filled in from; without it, it is empty.")] Guid? file,
        [Description("What a row is about.")] string? level,
        [Description("xlsx or csv.")] string? form,
        [Description("Of a file: only the questions whose answers narrow most, so many, in that order, and what is answered.")] int? next,
        PortalDb db,
        Speech say,
        CancellationToken cancellation)
    {
        if (await db.Operators.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } found)
        {
            return TypedResults.NotFound();
        }

        var stored = file is null ? null : await db.Versions.AsNoTracking().Include(static one => one.File)
            .SingleOrDefaultAsync(one => one.FileId == file && one.File!.OperatorId == id && one.Number == one.File.LatestNumber, cancellation);
        if (file is not null && stored is null)
        {
            return TypedResults.NotFound();
        }

        var asked = stored is null ? QuestionnaireKind.Find(one => one.Token == kind) : KindOf(stored.File!.Kind);
        var type = SpreadsheetTypes.All.FirstOrDefault(one => one.Token == (form ?? "xlsx"));
        if (asked is null || type.Token is null || !QuestionnaireTexts.TryParse(level, out var parsed) || !asked.Levels.Contains(parsed)
            || (next is not null && (next < 1 || stored is null || parsed == QuestionnaireLevel.Clause)))
        {
            return PortalProblems.BadInput(say[QuestionnaireTexts.NoSuch]);
        }

        var (content, askNext) = stored is null ? (Empty(asked, found), null) : Read(stored);
        var questionnaire = new Questionnaire
        {
            Kind = asked,
            Level = parsed,
            Language = say.Language,
            NextStep = NextSteps.Upload,
            Content = content,
            Next = next is { } count ? askNext?.Invoke(count) : null,
        };
        return TypedResults.Bytes(questionnaire.Write(type.Form), type.ContentType, FileNames.Clean((stored?.File!.Key ?? asked.Token) + type.Ending, asked.Token + type.Ending));
    }

    /// <summary>A set has none: each of its documents has one.</summary>
    public static QuestionnaireKind? KindOf(FileKind kind) => kind switch
    {
        FileKind.Document => QuestionnaireKind.Standards,
        FileKind.SelfVerification => QuestionnaireKind.Practice,
        _ => null,
    };

    /// <summary>Whose practice it is about is known here, and asked about where a file says it otherwise.</summary>
    private static JsonObject Empty(QuestionnaireKind kind, OperatorRow about) => kind == QuestionnaireKind.Practice ? new() { ["operator"] = about.Name } : [];

    private static (JsonObject Content, Func<int, IReadOnlyList<NextQuestion>>? AskNext) Read(FileVersionRow stored) => stored.File!.Kind == FileKind.SelfVerification
        ? Of(GuidelineJson.Parse<SelfVerification>(stored.Content), Questionnaire.ToAskNext)
        : Of(GuidelineJson.Parse<SafetyStandardsDocument>(stored.Content), Questionnaire.ToAskNext);

    private static (JsonObject Content, Func<int, IReadOnlyList<NextQuestion>>? AskNext) Of<T>(T file, Func<T, int, IReadOnlyList<NextQuestion>> askNext)
        where T : class => (Questionnaire.ContentOf(file), count => askNext(file, count));
}
