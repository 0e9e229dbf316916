using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge.Publishing;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Chatbot.Web.Pages;

/// <summary>/api/clinic: what the chat page shows of the clinic around the conversation.</summary>
internal static class ClinicEndpoint
{
    public static void MapClinic(this IEndpointRouteBuilder app) => app.MapGet("/api/clinic", Get);

    private static Ok<ClinicCard> Get(HttpContext http, KnowledgeStore<Responder> knowledge)
    {
        var clinic = knowledge.Current.Knowledge.Clinic;
        http.Response.Headers.CacheControl = "no-cache";
        return TypedResults.Ok(new ClinicCard(clinic.Name, clinic.Phone.Text.English, clinic.Phone.IsPlaceholder));
    }
}
