using Chatbot.Core.Dialogue.Remembering;
using Chatbot.Core.Language;

namespace Chatbot.Core.Dialogue;

/// <summary>One utterance and what is known about where it comes from.</summary>
/// <param name="Utterance">The raw text of the message.</param>
/// <param name="Channel">One of <see cref="ChannelNames"/>.</param>
/// <param name="StatedLanguage">The language that the caller asked for; null to tell it from the text and the memory.</param>
public sealed record Turn(string Utterance, string Channel, PatientLanguage? StatedLanguage = null)
{
    /// <summary>The id of the activity, for feedback that is given on the turn later.</summary>
    public string? Id { get; init; }

    /// <summary>What the turns before it left; empty for the first.</summary>
    public DialogueMemory Memory { get; init; } = DialogueMemory.Empty;

    /// <summary>The language of the page or the app that it came from, for texts that tell none, such as "ok".</summary>
    public PatientLanguage? ConversationLanguage { get; init; }

    public ConversationOwner Owner { get; init; } = ConversationOwner.Bot;

    /// <summary>Whether a question of this conversation, not an urgent one, waits for somebody on staff to take it.</summary>
    public bool IsWaitingForStaff { get; init; }

    /// <summary>Whether the person has ended the clinic's text messages.</summary>
    public bool IsOptedOut { get; init; }

    /// <summary>Whether somebody on staff has marked the emergency of this conversation as "I am handling this".</summary>
    public bool StaffHandlesRedFlag { get; init; }

    /// <summary>The languages of patients whose emergencies reach somebody on call. Only to them may a text say so.</summary>
    public IReadOnlyList<PatientLanguage> LanguagesOnCall { get; init; } = [];

    /// <summary>Whether the message came with files or pictures, which the bot cannot read.</summary>
    public bool HasAttachments { get; init; }

    /// <summary>Whether those files and pictures go to whoever on staff answers.</summary>
    public bool PassesAttachmentsOn { get; init; }

    /// <summary>How many tickets the same visitor has open from other conversations.</summary>
    public int TicketsElsewhere { get; init; }

    /// <summary>How many follow-up questions the channel shows after an answer.</summary>
    public int MostFollowUps { get; init; } = 3;
}
