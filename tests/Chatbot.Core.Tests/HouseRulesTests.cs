using System.Runtime.CompilerServices;

namespace Chatbot.Core.Tests;

/// <summary>Who may use what, read from the sources, since references alone do not tell a folder from another.</summary>
public sealed class HouseRulesTests
{
    [Fact]
    public void Only_retrieval_uses_Lucene()
    {
        var offenders = Sources("src/Chatbot.Core", "src/Chatbot.Cli")
            .Where(file => !file.Contains("/Chatbot.Core/Retrieval/", StringComparison.Ordinal))
            .Where(file => File.ReadAllText(file).Contains("Lucene.Net", StringComparison.Ordinal));

        Assert.Empty(offenders);
    }

    [Fact]
    public void Core_knows_no_bot_framework_no_web_and_no_database()
    {
        var references = typeof(Chatbot.Core.Dialogue.Responder).Assembly.GetReferencedAssemblies().Select(name => name.Name!);

        Assert.DoesNotContain(references, name => name.StartsWith("Microsoft.Bot", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
            || name.StartsWith("System.Net", StringComparison.Ordinal)
            || name.StartsWith("System.Data", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("src/Chatbot.Bot", "Chatbot.Storage")]
    [InlineData("src/Chatbot.Storage", "Chatbot.Bot")]
    [InlineData("src/Chatbot.Storage", "Microsoft.Bot")]
    [InlineData("src/Chatbot.Cli", "Microsoft.Bot")]
    public void Neither_sees_the_other(string folder, string unseen)
    {
        var offenders = Sources(folder).Where(file => File.ReadAllText(file).Contains($"using {unseen}", StringComparison.Ordinal));

        Assert.Empty(offenders);
    }

    [Fact]
    public void There_is_no_conditional_compilation()
    {
        var offenders = Sources("src", "tests")
            .Where(file => File.ReadLines(file).Any(line => line.TrimStart().StartsWith("#if", StringComparison.Ordinal)));

        Assert.Empty(offenders);
    }

    private static IEnumerable<string> Sources(params string[] folders) => folders
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root(), folder), "*.cs", SearchOption.AllDirectories))
        .Select(file => file.Replace('\\', '/'))
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal));

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(here, "..", "..", ".."));
}
