using GrcPortal.Web;

namespace GrcPortal.Api;

/// <summary>Questionnaires for programs that hand them on. A filled-in one is uploaded as any file is.</summary>
internal static class QuestionnaireApi
{
    public static void Map(RouteGroupBuilder api) =>
        api.MapGet("/operators/{id:guid}/questionnaire", QuestionnaireRoutes.WriteAsync).WithTags("Files").WithName("getQuestionnaire").Produces<Stream>(StatusCodes.Status200OK, "application/octet-stream");
}
