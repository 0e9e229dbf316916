using System.Net;

namespace Chatbot.Web.DirectLine.Wire;

/// <summary>A refusal in the shape of the protocol. Clients look at the status and the code, people at the message.</summary>
internal sealed record DirectLineError(HttpStatusCode Status, string Code, string Message)
{
    public static readonly DirectLineError MissingToken = new(HttpStatusCode.Unauthorized, "BadArgument", "Missing token or secret");
    public static readonly DirectLineError InvalidToken = new(HttpStatusCode.Forbidden, "BadArgument", "Invalid token or secret");
    public static readonly DirectLineError SecretNeeded = new(HttpStatusCode.Forbidden, "BadArgument", "Tokens are generated with the secret");
    public static readonly DirectLineError TokenNeeded = new(HttpStatusCode.Forbidden, "BadArgument", "Only a token can be refreshed");
    public static readonly DirectLineError ExpiredToken = new(HttpStatusCode.Forbidden, "TokenExpired", "Token has expired");
    public static readonly DirectLineError OtherConversation = new(HttpStatusCode.Forbidden, "BadArgument", "The token is for another conversation");
    public static readonly DirectLineError UntrustedOrigin = new(HttpStatusCode.Forbidden, "BadArgument", "The token is not for pages of this origin");
    public static readonly DirectLineError UnknownConversation = new(HttpStatusCode.NotFound, "BadArgument", "Unknown conversation");
    public static readonly DirectLineError ConversationEnded = new(HttpStatusCode.BadRequest, "ConversationEnded", "The conversation has ended");
    public static readonly DirectLineError BadSyntax = new(HttpStatusCode.BadRequest, "BadSyntax", "The body is not an object in JSON of the expected shape");
    public static readonly DirectLineError TooBig = new(HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig", "The activity is too big");
    public static readonly DirectLineError BotRejected = new(HttpStatusCode.BadGateway, "BotRejectedActivity", "Failed to send activity: bot returned an error");
    public static readonly DirectLineError BotTimedOut = new(HttpStatusCode.GatewayTimeout, "BotTimedOut", "Failed to send activity: bot timed out");
    public static readonly DirectLineError TooManyRequests = new(HttpStatusCode.TooManyRequests, "TooManyRequests", "Too many requests");
    public static readonly DirectLineError SocketNeeded = new(HttpStatusCode.BadRequest, "BadArgument", "This address is for WebSockets");
    public static readonly DirectLineError BadWatermark = new(HttpStatusCode.BadRequest, "BadArgument", "Invalid watermark");
    public static readonly DirectLineError BadUserId = new(HttpStatusCode.BadRequest, "BadArgument", "user.id must start with dl_ and have 4 to 128 characters");
    public static readonly DirectLineError NotAccepted = new(HttpStatusCode.BadRequest, "BadArgument", "Clients do not send activities of this type");
    public static readonly DirectLineError NoTicket = new(HttpStatusCode.NotFound, "BadArgument", "No question of this conversation is with staff");
    public static readonly DirectLineError BadNumber = new(HttpStatusCode.BadRequest, "BadArgument", "A number of 7 to 15 digits and the consent are needed");
    public static readonly DirectLineError Failure = new(HttpStatusCode.InternalServerError, "ServiceError", "An error occurred");

    public static DirectLineError MissingProperty(string name) =>
        new(HttpStatusCode.BadRequest, "MissingProperty", $"The property '{name}' is missing");
}
