using Chatbot.Simulators.Channels;
using Chatbot.Simulators.Sms;
using Chatbot.Simulators.Teams;

namespace Chatbot.Crash.Tests.Patients;

/// <summary>Somebody who writes to the bot by a channel of the cloud.</summary>
internal sealed class Correspondent
{
    private readonly Func<IReadOnlyList<(string Key, string Text)>> _shown;

    private Correspondent(bool isPhone, Func<string, Task<BotAnswer>> say, Func<IReadOnlyList<(string Key, string Text)>> shown) =>
        (IsPhone, SayAsync, _shown) = (isPhone, say, shown);

    public bool IsPhone { get; }

    /// <summary>Writes to the bot, and comes back when the channel's call was answered.</summary>
    public Func<string, Task<BotAnswer>> SayAsync { get; }

    public int Duplicates => _shown().Count - _shown().DistinctBy(message => message.Key).Count();

    public static Correspondent Of(PatientPhone phone) =>
        new(true, phone.SendAsync, () => [.. phone.FromClinic.Select(message => (message.Key, message.Text))]);

    public static Correspondent Of(TeamsChat chat) => new(false, chat.SayAsync, () => [.. chat.FromBot.Select(message => (message.Key, message.Text))]);

    /// <summary>What the bot said, each once, in the order of arrival.</summary>
    public IReadOnlyList<string> Received() => [.. _shown().DistinctBy(message => message.Key).Select(message => message.Text)];
}
