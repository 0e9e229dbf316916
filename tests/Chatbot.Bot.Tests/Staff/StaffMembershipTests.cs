using Chatbot.Bot.Staff;
using Chatbot.Bot.Tests.Fakes;
using Chatbot.Core.Tickets;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Tests.Staff;

/// <summary>Who may act on tickets, and who is answered how.</summary>
public sealed class StaffMembershipTests : IDisposable
{
    private const string NotStaff = "I am sorry, only members of the clinic's team can do that.";
    private const string Question = "Do I need someone to drive me home?";

    private readonly StaffRoom _room = new();

    private Clinic Clinic => _room.Clinic;

    public void Dispose() => _room.Dispose();

    [Fact]
    public async Task Somebody_in_another_team_is_refused_politely_and_nothing_happens()
    {
        await _room.OpenTicketAsync();
        var press = StaffRoom.NewPress("claim");
        press.ChannelData = StaffRoom.InTeam(ActivityTypes.Invoke, "19:others@thread.tacv2").ChannelData;

        Assert.Equal(NotStaff, (string)(await _room.PressAsync(press))["value"]!);
        Assert.Equal((null, TicketState.Requested), await _room.HolderAsync());
        var other = StaffRoom.InTeam(ActivityTypes.Message, "19:others@thread.tacv2");
        other.Text = Question;
        await Clinic.ReceiveAsync(other);
        Assert.Equal(NotStaff, Clinic.Last.Text);
    }

    [Fact]
    public async Task Somebody_whom_the_roster_does_not_have_is_refused_in_the_teams_own_channel_too()
    {
        await _room.OpenTicketAsync();

        Assert.Equal(NotStaff, (string)(await _room.PressAsync(StaffRoom.NewPress("mallory", "claim")))["value"]!);
        await _room.MentionAsync("new-conversation", "Take two of them.", "mallory");

        Assert.Equal(NotStaff, Clinic.Last.Text);
        Assert.Equal((null, TicketState.Requested), await _room.HolderAsync());
    }

    [Fact]
    public async Task Who_works_in_Teams_is_remembered_by_name_and_nobody_else()
    {
        await _room.OpenTicketAsync();
        var nameless = StaffRoom.NewPress("ben", "claim");
        nameless.From.Name = null;

        await _room.PressAsync(nameless);
        await _room.PressAsync(StaffRoom.NewPress("mallory", "claim"));
        Assert.Empty(await Clinic.Staff.ListAsync(default));
        await _room.PressAsync("claim");
        await _room.MentionAsync("new-conversation", "We will call you.", "ben");

        Assert.Equal([new("teams:ana", "Ana"), new("teams:ben", "Ben")], await Clinic.Staff.ListAsync(default));
    }

    [Fact]
    public async Task Who_goes_on_working_in_Teams_is_not_forgotten_and_has_the_name_of_now()
    {
        await _room.OpenTicketAsync();
        await _room.PressAsync("show");
        for (var month = 0; month < 4; month++)
        {
            Clinic.Clock.Advance(TimeSpan.FromDays(30));
            var press = StaffRoom.NewPress("show");
            press.From.Name = "Ana Lima";
            await _room.PressAsync(press);
        }

        Assert.Equal([new("teams:ana", "Ana Lima")], await Clinic.Staff.ListAsync(default));
    }

    [Fact]
    public async Task A_press_in_a_chat_is_refused_to_outsiders_and_done_for_members()
    {
        await _room.OpenTicketAsync();

        Assert.Equal(NotStaff, (string)(await _room.PressAsync(InChat("mallory")))["value"]!);
        Assert.Equal(TicketState.Requested, (await _room.HolderAsync()).State);
        await _room.PressAsync(InChat("ben"));

        Assert.Equal(("teams:ben", TicketState.Claimed), await _room.HolderAsync());
    }

    [Theory]
    [InlineData(false, TicketState.Requested)]
    [InlineData(true, TicketState.Claimed)]
    public async Task Guests_of_the_team_are_staff_where_the_clinic_says_so(bool guests, TicketState expected)
    {
        using var room = new StaffRoom(new StaffChannelOptions { Guests = guests });
        room.Clinic.Roster.Members["gil"] = "guest";
        await room.OpenTicketAsync();

        await room.PressAsync(StaffRoom.NewPress("gil", "claim"));

        Assert.Equal(expected, (await room.HolderAsync()).State);
    }

    [Fact]
    public async Task Teams_is_asked_once_about_a_person_for_some_minutes()
    {
        await _room.OpenTicketAsync();

        await _room.PressAsync("claim");
        await _room.PressAsync("unassign");
        Assert.Equal(1, Clinic.Roster.Asked);

        Clinic.Clock.Advance(TimeSpan.FromMinutes(6));
        Clinic.Roster.Members.Clear();
        Assert.Equal(NotStaff, (string)(await _room.PressAsync("claim"))["value"]!);
    }

    [Fact]
    public async Task While_Teams_cannot_say_who_is_a_member_its_last_word_counts_and_strangers_are_asked_to_wait()
    {
        await _room.OpenTicketAsync();
        await _room.PressAsync("claim");
        Clinic.Roster.IsAway = true;
        Clinic.Clock.Advance(TimeSpan.FromHours(1));

        await _room.PressAsync("unassign");
        Assert.Equal(TicketState.Requested, (await _room.HolderAsync()).State);
        var stranger = await _room.PressAsync(StaffRoom.NewPress("ben", "claim"));

        Assert.StartsWith("I am sorry, I cannot see right now whether you are in the clinic's team.", (string)stranger["value"]!, StringComparison.Ordinal);
        Assert.Equal(TicketState.Requested, (await _room.HolderAsync()).State);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Staff_get_an_answer_with_its_source_how_sure_the_bot_is_and_of_what(bool inChat)
    {
        await _room.InstallAsync();

        await (inChat ? _room.ChatAsync("ana", Question) : _room.MentionAsync(StaffRoom.Channel, Question));

        Assert.Contains("Source: FAQs on Kyphoplasty", Clinic.Last.Text, StringComparison.Ordinal);
        Assert.Matches(@"\(answered, recovery-ride-home, confidence \d+ %\)$", Clinic.Last.Text);
    }

    [Fact]
    public async Task Staff_who_ask_what_only_staff_answer_are_told_so_and_no_ticket_is_opened()
    {
        await _room.InstallAsync();

        await _room.ChatAsync("ana", "talk to a person");

        Assert.EndsWith("(A patient would be brought to staff with this. No ticket was opened for you.)", Clinic.Last.Text, StringComparison.Ordinal);
        Assert.Empty(await Clinic.Tickets.ListAsync(TicketQuery.Open, default));
    }

    [Fact]
    public async Task Who_else_of_the_directory_chats_with_the_bot_is_answered_as_a_patient_is()
    {
        await _room.InstallAsync();

        await _room.ChatAsync("mallory", Question);

        Assert.Contains(Clinic.Sent, activity => activity.Text?.Contains("drive you home", StringComparison.Ordinal) == true);
        Assert.DoesNotContain(Clinic.Sent, activity => activity.Text?.Contains("confidence", StringComparison.Ordinal) == true);
    }

    private static Activity InChat(string user)
    {
        var press = StaffRoom.NewPress(user, "claim");
        press.Conversation = new() { Id = $"chat-of-{user}", ConversationType = "personal" };
        press.ChannelData = null;
        return press;
    }
}
