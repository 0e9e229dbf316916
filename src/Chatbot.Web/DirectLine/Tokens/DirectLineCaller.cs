using Microsoft.AspNetCore.Http.Features;

namespace Chatbot.Web.DirectLine.Tokens;

/// <summary>Who calls: the holder of a token, or of the secret.</summary>
/// <param name="Token">Null for the holder of the secret.</param>
internal sealed record DirectLineCaller(DirectLineToken? Token)
{
    public static DirectLineCaller Of(HttpContext http) => http.Features.GetRequiredFeature<DirectLineCaller>();
}
