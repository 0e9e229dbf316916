using System.Buffers.Text;
using System.Security.Cryptography;

namespace Chatbot.Web.DirectLine.Tokens;

/// <summary>Gives out tokens, and says who holds the ones that come back.</summary>
internal sealed class TokenIssuer(TokenSigner signer, DirectLineOptions options, TimeProvider time)
{
    /// <summary>What the protocol demands of user ids in tokens.</summary>
    public const string UserPrefix = "dl_";

    private static readonly TimeSpan StreamLifetime = TimeSpan.FromSeconds(60);

    public int ExpiresInSeconds => options.TokenMinutes * 60;

    public static string NewConversationId() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(18));

    public static string NewUserId() => UserPrefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>A token for the caller's conversation, with everything else that theirs says.</summary>
    public string ForConversation(string conversationId, string? userId = null, IReadOnlyList<string>? trustedOrigins = null) =>
        signer.Sign(new()
        {
            ConversationId = conversationId,
            UserId = userId,
            TrustedOrigins = trustedOrigins is { Count: > 0 } ? trustedOrigins : null,
            Purpose = TokenPurpose.Conversation,
            ExpiresAt = In(TimeSpan.FromMinutes(options.TokenMinutes)),
        });

    public string ForStream(string conversationId) =>
        signer.Sign(new() { ConversationId = conversationId, Purpose = TokenPurpose.Stream, ExpiresAt = In(StreamLifetime) });

    /// <summary>A token of ours for this purpose, even if it has expired; else null.</summary>
    public DirectLineToken? Read(string text, TokenPurpose purpose) =>
        signer.Read(text) is { } token && token.Purpose == purpose ? token : null;

    public bool HasExpired(DirectLineToken token) => time.GetUtcNow().ToUnixTimeSeconds() >= token.ExpiresAt;

    /// <summary>Whether the page that held the token may take up its conversation, though the token expired.</summary>
    public bool CanResume(DirectLineToken token) =>
        time.GetUtcNow().AddMinutes(-options.ResumeMinutes).ToUnixTimeSeconds() < token.ExpiresAt;

    private long In(TimeSpan lifetime) => (time.GetUtcNow() + lifetime).ToUnixTimeSeconds();
}
