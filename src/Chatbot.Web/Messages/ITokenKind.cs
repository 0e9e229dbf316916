using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.Tokens;

namespace Chatbot.Web.Messages;

/// <summary>Tokens of one origin: who issues them, what signs them, and what else they must say.</summary>
internal interface ITokenKind
{
    IReadOnlyList<string> Issuers { get; }

    SigningKeys Keys { get; }

    /// <param name="token">Issued and signed by them for this bot, and in date.</param>
    /// <returns>Why it is refused all the same, or null.</returns>
    string? Objection(TokenValidationResult token, KeySet keys, Activity activity);
}
