namespace Chatbot.Core.Secrets;

/// <summary>Secrets that all replicas share and that a restart does not change, such as signing keys.</summary>
public interface ISharedSecrets
{
    /// <summary>The secret of this name; the first who asks has it made.</summary>
    /// <param name="make">Makes it; of several replicas that make one at once, one wins and all get that.</param>
    Task<byte[]> GetAsync(string name, Func<byte[]> make, CancellationToken cancellation);
}
