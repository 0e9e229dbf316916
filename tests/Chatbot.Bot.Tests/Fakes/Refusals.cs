using System.Net;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Tests.Fakes;

/// <summary>What a channel answers when it does not take something.</summary>
internal static class Refusals
{
    public static ErrorResponseException Of(int status, string code)
    {
        using var response = new HttpResponseMessage((HttpStatusCode)status);
        return new ErrorResponseException("refused") { Response = new(response, ""), Body = new(new Error(code, "refused")) };
    }
}
