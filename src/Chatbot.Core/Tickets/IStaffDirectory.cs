namespace Chatbot.Core.Tickets;

/// <summary>Who has worked with tickets, so that a ticket can be handed to them by name.</summary>
public interface IStaffDirectory
{
    /// <summary>Somebody is here, under the name that they have now.</summary>
    Task SeenAsync(StaffMember member, CancellationToken cancellation);

    /// <returns>Those who were here not too long ago, by name.</returns>
    Task<IReadOnlyList<StaffMember>> ListAsync(CancellationToken cancellation);
}
