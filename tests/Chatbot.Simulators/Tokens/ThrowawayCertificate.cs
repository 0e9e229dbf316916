using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Chatbot.Simulators.Tokens;

/// <summary>An authority of this run alone, and its certificate for this machine: MSAL asks for tokens over https only.</summary>
internal sealed class ThrowawayCertificate : IDisposable
{
    public ThrowawayCertificate(TimeProvider time)
    {
        var from = time.GetUtcNow().AddDays(-1);
        var until = from.AddDays(3);
        using var authorityKey = RSA.Create(2048);
        var authority = Request("CN=Simulator authority", authorityKey);
        authority.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        authority.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, true));
        authority.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(authority.PublicKey, false));
        Authority = authority.CreateSelfSigned(from, until);

        using var serverKey = RSA.Create(2048);
        var server = Request("CN=127.0.0.1", serverKey);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        names.AddDnsName("localhost");
        server.CertificateExtensions.Add(names.Build());
        server.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], false));
        using var signed = server.Create(Authority, from, until.AddHours(-1), RandomNumberGenerator.GetBytes(8));
        Server = signed.CopyWithPrivateKey(serverKey);
    }

    public X509Certificate2 Authority { get; }

    public X509Certificate2 Server { get; }

    public void Dispose()
    {
        Authority.Dispose();
        Server.Dispose();
    }

    private static CertificateRequest Request(string name, RSA key) => new(name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
}
