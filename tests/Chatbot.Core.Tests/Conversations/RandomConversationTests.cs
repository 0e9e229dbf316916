using System.Globalization;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Escalation;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Tests.Dialogue;
using Chatbot.Core.Tests.Fakes;
using Chatbot.Core.Tests.Knowledge;
using Xunit.Abstractions;

namespace Chatbot.Core.Tests.Conversations;

/// <summary>
/// Whatever is said, in whatever order: 1,000 random turns, or 10,000 with CHATBOT_TESTS_FULL=1. The seed is printed;
/// CHATBOT_TESTS_SEED repeats a run.
/// </summary>
public sealed class RandomConversationTests(ITestOutputHelper output)
{
    private const int TurnsPerConversation = 25;
    private const int MostRunning = 2;

    private static readonly DialogueOptions Options = new();

    private static int Turns => Environment.GetEnvironmentVariable("CHATBOT_TESTS_FULL") == "1" ? 10_000 : 1_000;

    [Fact]
    public void No_sequence_of_turns_makes_the_bot_throw_loop_guess_or_forget_to_offer_a_person()
    {
        var seed = int.TryParse(Environment.GetEnvironmentVariable("CHATBOT_TESTS_SEED"), CultureInfo.InvariantCulture, out var given) ? given : Environment.TickCount;
        output.WriteLine($"seed {seed}, {Turns} turns");
        var random = new Random(seed);
        var clock = new FakeTimeProvider(new(2026, 3, 2, 19, 0, 0, TimeSpan.Zero));
        using var bot = Responder.Build(ClinicData.Knowledge, new(ServeMode.All, 30), Options, clock);
        for (var done = 0; done < Turns; done += TurnsPerConversation)
            Converse(bot, random, clock, seed);
    }

    private static void Converse(Responder bot, Random random, FakeTimeProvider clock, int seed)
    {
        var said = new List<string>();
        var memory = DialogueMemory.Empty;
        var running = new Running();
        for (var turn = 0; turn < TurnsPerConversation; turn++)
        {
            var pause = TimeSpan.FromSeconds(random.Next(1, random.Next(30) == 0 ? 10_000 : 120));
            clock.Now += pause;
            if (pause >= TimeSpan.FromMinutes(Options.MemoryMinutes))
                running = default;
            var next = RandomTurns.Next(random, memory);
            said.Add($"{next.Channel}, {next.Owner}: {next.Utterance}");
            try
            {
                var reply = bot.Respond(next with { Memory = memory });
                running = Check(next, reply, running);
                memory = DialogueMemoryJson.Read(DialogueMemoryJson.Write(reply.Memory));
            }
            catch (Exception broken) when (broken is not OutOfMemoryException)
            {
                throw new InvalidOperationException($"seed {seed}:\n{string.Join('\n', said)}", broken);
            }
        }
    }

    private static Running Check(Turn turn, TurnReply reply, Running before)
    {
        Assert.NotEmpty(reply.Outcomes);
        Assert.All(reply.Outcomes, outcome => Assert.Equal(IsWordless(turn, outcome), outcome.Text.Length == 0));
        Assert.All(reply.Outcomes, outcome => Assert.NotEmpty(outcome.Reason));
        Assert.All(reply.Outcomes.OfType<Answered>(), answered => Assert.True(answered.Confidence >= Options.AnswerThreshold, $"{answered.QnaId} at {answered.Confidence}"));
        Assert.InRange(reply.Outcomes.OfType<Disambiguating>().Sum(asking => asking.Choices.Count), 0, 3);
        if (reply.Outcomes.OfType<Emergency>().SingleOrDefault() is { } emergency)
        {
            Assert.Same(emergency, reply.Outcomes[0]);
            Assert.All(reply.Outcomes.Skip(1), behind => Assert.True(behind is Answered answered && (emergency.IsDoubtful || TellsHowItIsDone(answered)), behind.Reason));
        }

        if (turn.Owner == ConversationOwner.Staff)
            Assert.True(reply.Outcomes[0] is Relayed or Emergency || reply.LeavesStaff || reply.AllowsTexts is not null, reply.Outcomes[0].Reason);

        // Where one of several questions was answered, the conversation has moved on.
        var fellBack = reply.Outcomes.All(outcome => outcome is FellBack);
        var askedBack = reply.Outcomes.OfType<Disambiguating>().Any();
        var after = new Running(
            fellBack ? before.FellBack + 1 : 0,
            askedBack ? before.AskedBack + 1 : 0,
            fellBack || askedBack ? before.WithoutKnowing + 1 : 0);
        Assert.InRange(after.FellBack, 0, MostRunning);
        Assert.InRange(after.AskedBack, 0, MostRunning);
        if (fellBack && after.WithoutKnowing >= MostRunning)
            Assert.True(OffersPerson(reply), reply.Outcomes[^1].Reason);
        return after;
    }

    private static bool TellsHowItIsDone(Answered answered) =>
        ClinicData.Knowledge.Pairs.Single(pair => pair.Id == answered.QnaId).BehindEmergency;

    private static bool IsWordless(Turn turn, TurnOutcome outcome) => outcome switch
    {
        Silent or Command { Id: "leaveStaff" } => true,
        Relayed => !turn.HasAttachments || turn.PassesAttachmentsOn,
        _ => false,
    };

    private static bool OffersPerson(TurnReply reply) =>
        reply.Memory.State == DialogueState.OfferingStaff || reply.Memory.State == DialogueState.OfferingMore
        || reply.Outcomes.OfType<Escalated>().Any(escalated => escalated.State != EscalationState.Offered);

    /// <summary>How often in a row.</summary>
    private readonly record struct Running(int FellBack, int AskedBack, int WithoutKnowing);
}
