using Chatbot.Core.Knowledge.Serving;
using Chatbot.Core.Knowledge.Linting;

namespace Chatbot.Core.Tests.Knowledge.Reading;

public sealed class StaffRepliesReadingTests
{
    [Theory]
    [InlineData("monday: 17:00-08:00", "'opening.monday' is '17:00-08:00'; times are written 08:00-12:00, 13:00-17:00, one after the other, and the last may end at 24:00")]
    [InlineData("monday: 8-17", "'opening.monday' is '8-17'; times are written 08:00-12:00, 13:00-17:00, one after the other, and the last may end at 24:00")]
    [InlineData("monday: '08:00-12:00, 11:00-17:00'", "'opening.monday' is '08:00-12:00, 11:00-17:00'; times are written 08:00-12:00, 13:00-17:00, one after the other, and the last may end at 24:00")]
    [InlineData("monday: 08:00-17:00, holidays: [2026-02-30]", "'2026-02-30' in 'opening.holidays' is not a day; a date is written 2026-01-31 and must exist")]
    [InlineData("holidays: [2026-12-25]", "'opening' names no weekday with a time, such as  monday: 08:00-17:00")]
    [InlineData("moonday: 08:00-17:00, monday: 08:00-17:00", "the key 'opening.moonday' is not known here; allowed: sunday, monday, tuesday, wednesday, thursday, friday, saturday, holidays")]
    public void What_is_wrong_with_opening_hours_is_said_with_what_is_allowed(string opening, string problem)
    {
        var files = new SampleFiles().Replace("clinic.yaml", "timeZone:", $"opening: {{ {opening} }}\ntimeZone:");

        Assert.Equal([$"clinic.yaml:6: error: {problem}"], files.Read().Problems.Select(found => found.ToString()));
    }

    [Fact]
    public void Opening_hours_that_are_a_placeholder_stop_a_start_in_Production()
    {
        var files = new SampleFiles().Replace("clinic.yaml", "timeZone:", "opening: { placeholder: { monday: 08:00-17:00 } }\ntimeZone:");

        Assert.Contains(
            "clinic.yaml:6: error: 'opening' is a placeholder; in Production patients would read it. Fill it in as 'opening: ...', without 'placeholder'",
            ProductionChecks.Of(files.Read().Knowledge!).Select(problem => problem.ToString()));
    }

    [Fact]
    public void A_text_that_lacks_what_the_bot_puts_in_is_refused()
    {
        var files = new SampleFiles().Replace("staff-replies.yaml", "en: '{who} is here.'", "en: 'I am here.'");

        Assert.Equal(
            ["staff-replies.yaml:7: error: 'texts.tookOver' must hold {who} in each language"],
            files.Read().Problems.Select(found => found.ToString()));
    }

    [Fact]
    public void A_reply_of_staff_is_linted_like_an_answer()
    {
        var files = new SampleFiles()
            .Replace("staff-replies.yaml", "text: Please call us.", "text: 'Our success rate necessitates immediate telephonic communication, unquestionably.'");

        var problems = KnowledgeLint.Run(files.Read(), new(2026, 11, 22), 30).Problems.Where(problem => problem.Id == "please-call").Select(problem => problem.ToString());

        Assert.Collection(
            problems,
            grade => Assert.StartsWith("staff-replies.yaml:21: error: please-call: the text reads at grade", grade, StringComparison.Ordinal),
            word => Assert.StartsWith("staff-replies.yaml:21: error: please-call: the text says 'success rate', which content-rules.yaml:2 forbids", word, StringComparison.Ordinal));
    }
}
