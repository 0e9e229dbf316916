using Microsoft.Identity.Client;

namespace Chatbot.Web.Staff.SignIn;

/// <summary>Calls to the directory go by the host's own clients.</summary>
internal sealed class EntraHttp(IHttpClientFactory clients) : IMsalHttpClientFactory
{
    public const string Name = "entra";

    public HttpClient GetHttpClient() => clients.CreateClient(Name);
}
