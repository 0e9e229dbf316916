using System.Globalization;
using Chatbot.Core.Dialogue;
using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Language;
using Chatbot.Core.Tests.Dialogue;
using Chatbot.Core.Tests.Fakes;

namespace Chatbot.Core.Tests.Conversations;

/// <summary>A patient in conversation with the bot. The memory goes from turn to turn as JSON, as a host keeps it.</summary>
internal sealed class Conversation(Responder responder, FakeTimeProvider clock)
{
    private Turn _next = new("", ChannelNames.WebChat);
    private string? _memory;

    public DialogueMemory Memory => DialogueMemoryJson.Read(_memory);

    public TurnReply Say(string message)
    {
        var reply = responder.Respond(_next with { Utterance = message, Memory = Memory });
        _memory = DialogueMemoryJson.Write(reply.Memory);
        _next = _next with { HasAttachments = false };
        return reply;
    }

    /// <summary>What a line in round brackets says.</summary>
    public void Set(string line)
    {
        var words = line.Split(' ');
        _next = line switch
        {
            "staff own it" => _next with { Owner = ConversationOwner.Staff },
            "bot owns it" => _next with { Owner = ConversationOwner.Bot },
            "staff handle the emergency" => _next with { StaffHandlesRedFlag = true },
            "on call" => _next with { LanguagesOnCall = [PatientLanguage.English, PatientLanguage.Spanish] },
            "on call in Spanish" => _next with { LanguagesOnCall = [PatientLanguage.Spanish] },
            "with a picture" => _next with { HasAttachments = true },
            _ when words is ["channel", var channel] => _next with { Channel = channel },
            _ when words is ["locale", var locale] => _next with { ConversationLanguage = PatientLanguageCodes.Parse(locale) },
            _ when words is [var minutes, "minutes", "later"] => Wait(int.Parse(minutes, CultureInfo.InvariantCulture)),
            _ => throw new FormatException($"The conversation says '({line})', which README.md does not know."),
        };
    }

    private Turn Wait(int minutes)
    {
        clock.Now += TimeSpan.FromMinutes(minutes);
        return _next;
    }
}
