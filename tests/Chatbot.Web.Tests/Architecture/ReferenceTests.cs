using System.Reflection;
using System.Text.RegularExpressions;
using Chatbot.Tests.Shared;

namespace Chatbot.Web.Tests.Architecture;

/// <summary>Dependencies point inward, and each library has its place.</summary>
public sealed partial class ReferenceTests
{
    private static readonly Assembly Core = typeof(Core.Dialogue.Responder).Assembly;
    private static readonly Assembly Bot = typeof(Bot.BotServices).Assembly;
    private static readonly Assembly Web = typeof(Program).Assembly;

    [Fact]
    public void Only_Bot_and_Web_know_the_Bot_Framework()
    {
        Assert.DoesNotContain(References(Core), name => name.StartsWith("Microsoft.Bot.", StringComparison.Ordinal));
        Assert.Contains(References(Bot), name => name.StartsWith("Microsoft.Bot.", StringComparison.Ordinal));
        Assert.DoesNotContain(FilesOutside(["Chatbot.Bot", "Chatbot.Web", "Sdk"]), file => UsesBotFramework().IsMatch(File.ReadAllText(file)));
    }

    [Fact]
    public void Core_knows_no_web_server_and_no_logging()
    {
        Assert.DoesNotContain(References(Core), name => name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal));
        Assert.DoesNotContain(References(Core), name => name.StartsWith("Microsoft.Extensions.Logging", StringComparison.Ordinal));
    }

    [Fact]
    public void Nobody_knows_the_host_and_only_the_host_knows_the_bot()
    {
        Assert.DoesNotContain(References(Core), name => name.StartsWith("Chatbot.", StringComparison.Ordinal));
        Assert.DoesNotContain("Chatbot.Web", References(Bot));
        Assert.Contains("Chatbot.Bot", References(Web));
    }

    [Fact]
    public void Only_retrieval_uses_Lucene()
    {
        Assert.DoesNotContain(References(Bot).Concat(References(Web)), name => name.StartsWith("Lucene.", StringComparison.Ordinal));
        var retrieval = Path.Combine("Chatbot.Core", "Retrieval") + Path.DirectorySeparatorChar;

        Assert.DoesNotContain(FilesOutside(["Sdk"]), file => !file.Contains(retrieval, StringComparison.Ordinal) && UsesLucene().IsMatch(File.ReadAllText(file)));
    }

    private static IReadOnlyList<string> References(Assembly assembly) => [.. assembly.GetReferencedAssemblies().Select(name => name.Name!)];

    private static IEnumerable<string> FilesOutside(string[] folders) =>
        from project in Directory.GetDirectories(RepositoryFolder.Combine("src"))
        where !folders.Contains(Path.GetFileName(project), StringComparer.Ordinal)
        from file in Directory.GetFiles(project, "*.cs", SearchOption.AllDirectories)
        where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        select file;

    [GeneratedRegex(@"\bMicrosoft\.Bot\.")]
    private static partial Regex UsesBotFramework();

    [GeneratedRegex(@"\bLucene\.Net\.")]
    private static partial Regex UsesLucene();
}
