using Chatbot.Bot.Staff;
using Chatbot.Bot.Tests.Fakes;

namespace Chatbot.Bot.Tests.Staff;

/// <summary>A patient in an emergency reads that staff on call are told only where they are.</summary>
public sealed class OnCallTests
{
    private const string OnCall = "19:on-call@thread.tacv2";
    private const string Told = "I am also sending this to our staff on call.";

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    public async Task The_patient_reads_it_where_a_channel_is_set_and_Teams_is_known(bool isSet, bool isInstalled, bool isSaid)
    {
        using var room = new StaffRoom(new StaffChannelOptions { Channels = isSet ? [$"urgent={OnCall}"] : [] });
        if (isInstalled)
            await room.InstallAsync();

        await room.Clinic.SayAsync("directline", "I have chest pain and cannot breathe");
        var words = string.Join('\n', room.Clinic.Sent.Select(activity => activity.Text));
        await room.SendTicketAsync();

        Assert.Contains("911", words, StringComparison.Ordinal);
        Assert.Equal(isSaid, words.Contains(Told, StringComparison.Ordinal));
        var channels = room.Clinic.Channel.Opened.Select(opened => (string)((Newtonsoft.Json.Linq.JObject)opened.ChannelData)["channel"]!["id"]!);
        Assert.Equal(isSaid, channels.Contains(OnCall));
    }
}
