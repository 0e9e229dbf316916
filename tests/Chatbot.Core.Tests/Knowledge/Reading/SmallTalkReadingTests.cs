namespace Chatbot.Core.Tests.Knowledge.Reading;

public sealed class SmallTalkReadingTests
{
    [Fact]
    public void Every_mistake_in_the_small_talk_is_reported_at_once()
    {
        var problems = new SampleFiles()
            .Replace("smalltalk.yaml", "en: [please]", "en: [please ... now]")
            .Replace("smalltalk.yaml", "around: inFront", "around: everywhere")
            .Replace("smalltalk.yaml", "offersPerson: true", "offersPerson: maybe")
            .Replace("smalltalk.yaml", "id: anger", "id: greeting")
            .Replace("smalltalk.yaml", "  gibberish: { en: I cannot read that., es: No lo leo. }", "  nonsense: { en: What?, es: ¿Qué? }")
            .Replace("smalltalk.yaml", "en: [what ... weather]", "en: ['(what|which']")
            .Replace("smalltalk.yaml", "offTopicReply: { en: I cannot help with that., es:", "offTopicReply: { es:")
            .Read().Problems;

        Assert.Equal(
            """
            smalltalk.yaml:1: error: 'please ... now' must name every word of the message; write it without ...
            smalltalk.yaml:4: error: greeting: 'around' is 'everywhere'; allowed: alone, atPause, inFront, anywhere
            smalltalk.yaml:7: error: greeting: the id 'greeting' is used twice: here and in smalltalk.yaml:3; an id names one thing for ever
            smalltalk.yaml:8: error: greeting: 'offersPerson' is 'maybe'; allowed: true, false
            smalltalk.yaml:12: error: the key 'kinds.gibberish' is missing
            smalltalk.yaml:16: error: the key 'kinds.nonsense' is not known here; allowed: empty, attachment, punctuation, emoji, gibberish, overlong
            smalltalk.yaml:19: error: off-weather: '(what|which' is not a pattern: '(' has no ')'
            smalltalk.yaml:21: error: the key 'offTopicReply.en' is missing
            """,
            string.Join('\n', problems));
    }

    [Fact]
    public void Every_mistake_in_the_commands_is_reported_at_once()
    {
        var problems = new SampleFiles()
            .Replace("commands.yaml", "id: start-over", "id: begin")
            .Replace("commands.yaml", "alone: { en: [human]", "alone: { en: [a ... human]")
            .Replace("commands.yaml", "unless: { en: [during]", "unless: { en: [(during)? it]")
            .Replace("commands.yaml", "third: { en: [third], es: [tercera] }", "third: { en: [third] }")
            .Read().Problems;

        Assert.Equal(
            """
            commands.yaml:2: error: person: 'a ... human' must name every word of the message; write it without ...
            commands.yaml:2: error: person: '(during)? it' is not a pattern: it begins with words that may be missing
            commands.yaml:2: error: the command 'start-over' is missing; every command must be there
            commands.yaml:7: error: begin: 'id' is 'begin'; allowed: person, speak-spanish, speak-english, back-to-bot, no-person, start-over, help
            commands.yaml:17: error: the key 'answers.third.es' is missing
            """,
            string.Join('\n', problems));
    }
}
