using System.Text.Json;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Knowledge;
using Chatbot.Core.Language;
using Chatbot.Core.Tickets.Patients;
using Newtonsoft.Json.Linq;

namespace Chatbot.Bot.Rendering;

/// <summary>
/// <c>channelData.faq</c>: why the bot said something, for clients and tests. As JSON objects, since the SDK's two
/// serializers agree on those.
/// </summary>
internal static class FaqData
{
    private const string FailedOutcome = "fellBack";
    private const string CommandOutcome = "command";
    private const string SmallTalkOutcome = "smallTalk";
    private const string EscalatedOutcome = "escalated";
    private const string RelayedOutcome = "relayed";

    public static JObject Of(TurnOutcome outcome, string knowledgeVersion)
    {
        var data = Of(outcome.Name, (outcome as Answered)?.QnaId.Value, outcome.Confidence, outcome.Language, outcome.Reason, knowledgeVersion);
        if (outcome is Disambiguating asking)
            data["faq"]!["choices"] = new JArray(asking.Choices.Select(choice => choice.Id.Value));
        if (outcome is Escalated escalated)
            data["faq"]!["escalation"] = new JObject { ["reason"] = Camel(escalated.Because), ["state"] = Camel(escalated.State) };
        if (outcome is Emergency emergency)
            data["faq"]!["redFlag"] = new JObject { ["group"] = emergency.Group, ["action"] = emergency.Action.Name() };
        return data;
    }

    /// <summary>What the bot says unasked, and is sure of.</summary>
    public static JObject OfSmallTalk(string reason, PatientLanguage language, string knowledgeVersion) =>
        Of(SmallTalkOutcome, null, 1, language, reason, knowledgeVersion);

    public static JObject OfCommand(string reason, PatientLanguage language, string knowledgeVersion) =>
        Of(CommandOutcome, null, 1, language, reason, knowledgeVersion);

    public static JObject OfFailure(string correlation, PatientLanguage language, string knowledgeVersion) =>
        Of(FailedOutcome, null, 0, language, $"failure {correlation}", knowledgeVersion);

    /// <summary>What somebody of the staff says, or the bot about them.</summary>
    public static JObject OfTicket(PatientLetter letter, string knowledgeVersion) =>
        Of(letter.From is null ? EscalatedOutcome : RelayedOutcome, letter.Prepared, 1, letter.Language, letter.Reason, knowledgeVersion);

    private static string Camel(Enum value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static JObject Of(string outcome, string? qnaId, double confidence, PatientLanguage language, string reason, string knowledgeVersion) => new()
    {
        ["faq"] = new JObject
        {
            ["outcome"] = outcome,
            ["qnaId"] = qnaId is null ? JValue.CreateNull() : new JValue(qnaId),
            ["confidence"] = Math.Round(confidence, 4),
            ["language"] = language.Code(),
            ["reason"] = reason,
            ["knowledgeVersion"] = knowledgeVersion,
        },
    };
}
