namespace Chatbot.Core.Consents;

/// <summary>Every consent ever given or taken back; the latest counts.</summary>
public interface IConsentStore
{
    Task KeepAsync(Consent consent, CancellationToken cancellation);

    /// <returns>The latest word of the person on this; null when there is none.</returns>
    Task<Consent?> LatestAsync(string subject, string purpose, CancellationToken cancellation);
}
