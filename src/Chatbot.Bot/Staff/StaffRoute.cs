using Chatbot.Core.Tickets;

namespace Chatbot.Bot.Staff;

/// <summary>What goes to a channel of the staff.</summary>
/// <param name="Desk">A desk or <see cref="StaffChannelOptions.Urgent"/>; null for whatever comes.</param>
/// <param name="Language">The code of the patients' language; null for any.</param>
internal sealed record StaffRoute(string? Desk, string? Language)
{
    /// <summary>As the settings name it.</summary>
    public string Name => Desk is null && Language is null ? StaffChannelOptions.Any : string.Join('-', new[] { Desk, Language }.OfType<string>());

    /// <summary>As staff call it.</summary>
    public string Words => (Desk, Language) switch
    {
        (null, null) => "another channel",
        (null, _) => $"the channel{Readers}",
        (StaffChannelOptions.Urgent, _) => $"the channel on call{Readers}",
        _ => $"the desk {Desk}{Readers}",
    };

    private string Readers => Language is null ? "" : $" for {StaffWords.Language(Language)}";
}
