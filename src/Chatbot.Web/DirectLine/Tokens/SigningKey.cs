using System.Security.Cryptography;
using Chatbot.Core.Secrets;

namespace Chatbot.Web.DirectLine.Tokens;

/// <summary>
/// The key that signs tokens. All replicas have the same, out of the database, and a restart does not change it: a page
/// keeps its conversation.
/// </summary>
internal sealed class SigningKey(ISharedSecrets secrets) : IHostedService
{
    private const string Name = "Direct Line tokens, version 1";
    private const int Length = 32;
    private byte[]? _bytes;

    public byte[] Bytes => _bytes ?? throw new InvalidOperationException("The signing key is read when the host starts, and it has not started.");

    public async Task StartAsync(CancellationToken cancellationToken) =>
        _bytes = await secrets.GetAsync(Name, () => RandomNumberGenerator.GetBytes(Length), cancellationToken).ConfigureAwait(false);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
