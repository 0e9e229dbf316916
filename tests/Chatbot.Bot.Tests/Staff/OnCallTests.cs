using Chatbot.Bot.Staff;
using Chatbot.Bot.Tests.Fakes;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

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
        var channels = room.Clinic.Channel.Opened.Select(ChannelOf);
        Assert.Equal(isSaid, channels.Contains(OnCall));
    }

    [Theory]
    [InlineData("urgent-es", "No puedo respirar y me duele el pecho", "También le mando esto a nuestro personal de guardia.", true)]
    [InlineData("urgent-es", "I have chest pain and cannot breathe", Told, false)]
    [InlineData("urgent-en", "No puedo respirar y me duele el pecho", "También le mando esto a nuestro personal de guardia.", false)]
    [InlineData("urgent-en", "I have chest pain and cannot breathe", Told, true)]
    public async Task Where_somebody_is_on_call_for_one_language_patients_who_write_it_read_so(string route, string words, string told, bool isSaid)
    {
        using var room = new StaffRoom(new StaffChannelOptions { Channels = [$"{route}={OnCall}"] });
        await room.InstallAsync();

        await room.Clinic.SayAsync("directline", words);
        var said = string.Join('\n', room.Clinic.Sent.Select(activity => activity.Text));
        await room.SendTicketAsync();

        Assert.Contains("911", said, StringComparison.Ordinal);
        Assert.Equal(isSaid, said.Contains(told, StringComparison.Ordinal));
        Assert.Equal(isSaid ? OnCall : StaffRoom.Channel, ChannelOf(Assert.Single(room.Clinic.Channel.Opened)));
    }

    [Theory]
    [InlineData("urgent-es", false)]
    [InlineData("urgent-en", true)]
    public async Task A_further_emergency_in_the_other_language_reaches_whom_the_first_one_reached(string route, bool isSaid)
    {
        using var room = new StaffRoom(new StaffChannelOptions { Channels = [$"{route}={OnCall}"] });
        await room.InstallAsync();
        await room.Clinic.SayAsync("directline", "I have chest pain and cannot breathe");
        room.Clinic.Forget();

        await room.Clinic.SayAsync("directline", "No puedo mover las piernas y no controlo la orina");

        var said = string.Join('\n', room.Clinic.Sent.Select(activity => activity.Text));
        Assert.Contains("Llame al 911", said, StringComparison.Ordinal);
        Assert.Equal(isSaid, said.Contains("También le mando esto a nuestro personal de guardia.", StringComparison.Ordinal));
        await room.SendTicketAsync();
        Assert.Equal(isSaid ? OnCall : StaffRoom.Channel, ChannelOf(Assert.Single(room.Clinic.Channel.Opened)));
    }

    private static string ChannelOf(ConversationParameters opened) => (string)((JObject)opened.ChannelData)["channel"]!["id"]!;
}
