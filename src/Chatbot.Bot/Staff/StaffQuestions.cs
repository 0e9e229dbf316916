using System.Globalization;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge.Publishing;

namespace Chatbot.Bot.Staff;

/// <summary>Staff ask what a patient would: the answer comes with how sure the bot is, and of which pair.</summary>
internal sealed class StaffQuestions(KnowledgeStore<Responder> knowledge)
{
    public async Task<string> AnswerAsync(string question, CancellationToken cancellation)
    {
        var reply = await knowledge.Current.Content.RespondAsync(new(question, ChannelNames.Teams), cancellation).ConfigureAwait(false);
        var lead = reply.Lead;
        var id = (lead as Answered)?.QnaId.Value ?? "no pair";
        var note = string.Create(CultureInfo.InvariantCulture, $"({lead.Name}, {id}, confidence {lead.Confidence * 100:0} %)");
        return string.Join("\n\n", reply.Outcomes.Select(outcome => outcome.Text).Append(note));
    }
}
