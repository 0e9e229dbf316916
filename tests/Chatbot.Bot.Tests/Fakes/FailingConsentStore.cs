using Chatbot.Core.Consents;

namespace Chatbot.Bot.Tests.Fakes;

/// <summary>The store, when its database can be away.</summary>
public sealed class FailingConsentStore(IConsentStore store) : IConsentStore
{
    public bool IsAway { get; set; }

    public Task KeepAsync(Consent consent, CancellationToken cancellation) => Store.KeepAsync(consent, cancellation);

    public Task<Consent?> LatestAsync(string subject, string purpose, CancellationToken cancellation) => Store.LatestAsync(subject, purpose, cancellation);

    private IConsentStore Store => IsAway ? throw new IOException("The database is away.") : store;
}
