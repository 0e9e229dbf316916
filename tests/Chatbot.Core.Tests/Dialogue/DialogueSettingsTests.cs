using Chatbot.Core.Dialogue;

namespace Chatbot.Core.Tests.Dialogue;

public sealed class DialogueSettingsTests
{
    [Fact]
    public void Every_setting_that_is_not_allowed_is_named_at_once()
    {
        var settings = new Dictionary<string, string>
        {
            ["Dialogue:AnswerThreshold"] = "7",
            ["Dialogue:AmbiguityThreshold"] = "a lot",
            ["Dialogue:MemoryMinutes"] = "0",
            ["Dialogue:RedFlagMinutes"] = "-1",
            ["Dialogue:TicketsPerVisitor"] = "many",
            ["Dialogue:TicketHours"] = "721",
            ["Dialogue:FeedbackAfterAnswers"] = "11",
        };

        Assert.Equal(
            [
                "Dialogue:AmbiguityThreshold is 'a lot'; allowed: a number from 0 to 1, such as 0.5.",
                "Dialogue:TicketsPerVisitor is 'many'; allowed: a whole number.",
                "Dialogue:AnswerThreshold is 7; allowed: 0 to 1.",
                "Dialogue:MemoryMinutes is 0; allowed: 1 to 1440.",
                "Dialogue:RedFlagMinutes is -1; allowed: 0 to 1440.",
                "Dialogue:TicketHours is 721; allowed: 1 to 720.",
                "Dialogue:FeedbackAfterAnswers is 11; allowed: 0 to 10.",
            ],
            DialogueSettings.Read(settings.GetValueOrDefault).Problems);
    }

    [Fact]
    public void What_is_set_is_taken_and_the_rest_keeps_its_default()
    {
        var (options, problems) = DialogueSettings.Read(name => name == "Dialogue:MemoryMinutes" ? "5" : null);

        Assert.Empty(problems);
        Assert.Equal((5, 60), (options.MemoryMinutes, options.RedFlagMinutes));
    }
}
