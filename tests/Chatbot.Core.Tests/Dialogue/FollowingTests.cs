using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Tests.Knowledge;

namespace Chatbot.Core.Tests.Dialogue;

/// <summary>A plain question never suffers from the one before it.</summary>
public sealed class FollowingTests
{
    private const int Seed = 20260302;

    [Fact]
    public void A_question_of_the_tuning_half_is_decided_alike_alone_and_after_another_one()
    {
        var time = TimeProvider.System;
        using var bot = Responder.Build(ClinicData.Knowledge, new(ServeMode.All, 30), new() { FeedbackAfterAnswers = 0 }, time);
        var random = new Random(Seed);
        var changed = new List<string>();
        foreach (var (text, _, _) in ClinicData.TuningQuestions)
        {
            var before = ClinicData.PairPhrasings[random.Next(ClinicData.PairPhrasings.Count)].Text;
            var subject = bot.Respond(new(before, ChannelNames.WebChat)).Memory.Subject;
            var alone = Decision(bot.Respond(new(text, ChannelNames.WebChat)));
            var after = Decision(bot.Respond(new(text, ChannelNames.WebChat) { Memory = new() { Subject = subject, LastTurn = time.GetUtcNow() } }));
            if (alone != after)
                changed.Add($"'{text}' after '{before}': {after} instead of {alone}");
        }

        Assert.True(changed.Count == 0, string.Join('\n', changed));
    }

    private static string Decision(TurnReply reply) => string.Join(", ", reply.Outcomes.Select(outcome => outcome switch
    {
        Answered answered => answered.QnaId.Value,
        Disambiguating asking => $"which of {string.Join(' ', asking.Choices.Select(choice => choice.Id))}",
        Escalated escalated => $"{escalated.Name} {escalated.Because} {escalated.Route}",
        _ => outcome.Name,
    }));
}
