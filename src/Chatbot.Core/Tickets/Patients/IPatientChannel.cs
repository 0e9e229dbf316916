using Chatbot.Core.Conversations;
using Chatbot.Core.Delivery;

namespace Chatbot.Core.Tickets.Patients;

/// <summary>Writes what a patient is told outside of their own turns, in the form of their channel.</summary>
public interface IPatientChannel
{
    /// <param name="key">See <see cref="OutboxMessage.Key"/>.</param>
    OutboxMessage Write(ConversationRecord conversation, PatientLetter letter, string key);

    /// <summary>Has these sent at once: they are kept, and whoever decided them does not send them.</summary>
    void Prompt(IReadOnlyList<OutboxMessage> kept);
}
