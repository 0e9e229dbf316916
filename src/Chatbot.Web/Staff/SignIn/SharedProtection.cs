using System.Security.Cryptography;
using System.Text;
using Chatbot.Core.Secrets;
using Microsoft.AspNetCore.DataProtection;

namespace Chatbot.Web.Staff.SignIn;

/// <summary>
/// Protects cookies and form tokens with a key that all replicas share and a restart does not change. AES-GCM, with a key
/// of its own for each purpose (HKDF, RFC 5869) and a random nonce in front.
/// </summary>
internal sealed class SharedProtection(ISharedSecrets secrets) : IDataProtectionProvider, IHostedService
{
    private const int KeyBytes = 32;

    private byte[]? _key;

    public async Task StartAsync(CancellationToken cancellationToken) =>
        _key = await secrets.GetAsync("staff-cookies", static () => RandomNumberGenerator.GetBytes(KeyBytes), cancellationToken).ConfigureAwait(false);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public IDataProtector CreateProtector(string purpose) => new Protector(this, purpose);

    private byte[] KeyFor(string purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, _key ?? throw new InvalidOperationException("The host has not started yet."), KeyBytes, info: Encoding.UTF8.GetBytes(purpose));

    private sealed class Protector(SharedProtection root, string purpose) : IDataProtector
    {
        private const int NonceBytes = 12;
        private const int TagBytes = 16;

        public IDataProtector CreateProtector(string inner) => new Protector(root, $"{purpose.Length}:{purpose}{inner}");

        public byte[] Protect(byte[] plaintext)
        {
            var sealedData = new byte[NonceBytes + TagBytes + plaintext.Length];
            var (nonce, tag, body) = Parts(sealedData);
            RandomNumberGenerator.Fill(nonce.Span);
            using var cipher = new AesGcm(root.KeyFor(purpose), TagBytes);
            cipher.Encrypt(nonce.Span, plaintext, body.Span, tag.Span);
            return sealedData;
        }

        public byte[] Unprotect(byte[] protectedData)
        {
            if (protectedData.Length < NonceBytes + TagBytes)
                throw new CryptographicException("Too short.");
            var (nonce, tag, body) = Parts(protectedData);
            var plaintext = new byte[body.Length];
            using var cipher = new AesGcm(root.KeyFor(purpose), TagBytes);
            cipher.Decrypt(nonce.Span, body.Span, tag.Span, plaintext);
            return plaintext;
        }

        private static (Memory<byte> Nonce, Memory<byte> Tag, Memory<byte> Body) Parts(Memory<byte> data) =>
            (data[..NonceBytes], data.Slice(NonceBytes, TagBytes), data[(NonceBytes + TagBytes)..]);
    }
}
