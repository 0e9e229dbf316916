using Chatbot.Core.Knowledge;

namespace Chatbot.Core.Tests.Knowledge;

public sealed class KnowledgeSettingsTests
{
    [Fact]
    public void Every_bad_setting_is_said_at_once_with_what_is_allowed()
    {
        var settings = Read(new()
        {
            ["Knowledge:Path"] = " ",
            ["Knowledge:Serve"] = "Signed",
            ["Knowledge:ReviewGraceDays"] = "400",
            ["Knowledge:PollSeconds"] = "soon",
            ["Knowledge:Watch"] = "perhaps",
            ["Knowledge:SettleMilliseconds"] = "0",
        });

        Assert.Equal(
            """
            Knowledge:Serve is 'Signed'; allowed: All, SignedOnly.
            Knowledge:Watch is 'perhaps'; allowed: true, false.
            Knowledge:PollSeconds is 'soon'; allowed: a whole number.
            Knowledge:Path is empty; it must name the folder with the YAML files.
            Knowledge:ReviewGraceDays is 400; allowed: 0 to 365.
            Knowledge:SettleMilliseconds is 0; allowed: 10 to 10000.
            """,
            string.Join('\n', settings.Problems));
    }

    [Fact]
    public void Settings_without_a_value_keep_their_defaults()
    {
        var settings = Read(new() { ["Knowledge:Serve"] = "all", ["Knowledge:ReviewGraceDays"] = "0" });

        Assert.Empty(settings.Problems);
        Assert.Equal(ServeMode.All, settings.Options.Serve);
        Assert.Equal(0, settings.Options.ReviewGraceDays);
        Assert.Equal("faq-data", settings.Options.Path);
    }

    [Fact]
    public void Without_any_setting_only_signed_texts_are_served() =>
        Assert.Equal(ServeMode.SignedOnly, new KnowledgeOptions().Serve);

    private static KnowledgeSettings Read(Dictionary<string, string> settings) =>
        KnowledgeSettings.Read(name => settings.GetValueOrDefault(name));
}
