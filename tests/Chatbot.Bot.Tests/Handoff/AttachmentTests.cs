using Chatbot.Bot.Tests.Fakes;
using Chatbot.Core.Conversations;
using Chatbot.Core.Tickets;
using Chatbot.Core.Tickets.Commands;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Tests.Handoff;

/// <summary>Files and pictures: nobody is left to believe that they were read.</summary>
public sealed class AttachmentTests
{
    private const string NotPassedOn = "I did not pass on the file or photo.";
    private const string Unread = "I cannot open the file or photo that came with this.";
    private const string Question = "Do I need someone to drive me home?";
    private static readonly StaffMember Ana = new("local:1", "Ana");

    [Theory]
    [InlineData("directline")]
    [InlineData("sms")]
    public async Task The_patient_is_told_that_a_picture_was_not_passed_on_and_staff_which_type_it_was(string channel)
    {
        using var clinic = new Clinic();
        await ClaimedAsync(clinic, channel);

        await clinic.ReceiveAsync(Message(channel, "This is my scar", "image/jpeg", "https://channel.example/photo.jpg"));

        Assert.StartsWith(NotPassedOn, Assert.Single(clinic.Sent).Text, StringComparison.Ordinal);
        Assert.Equal("This is my scar\n[image/jpeg, not passed on]", await HeardAsync(clinic, channel));
        var news = await clinic.Outbox.TakeAsync(TicketNews.LaneOf(1), 10, TimeSpan.FromMinutes(1), default);
        Assert.DoesNotContain(news, item => item.Message.Payload.Contains("photo.jpg", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_clinic_that_wants_addresses_has_them_shown_to_staff()
    {
        using var clinic = new Clinic(handoff: new() { Attachments = AttachmentPolicy.Link });
        await ClaimedAsync(clinic, "directline");

        await clinic.ReceiveAsync(Message("directline", "", "image/jpeg", "https://channel.example/photo.jpg"));

        Assert.Empty(clinic.Sent);
        Assert.Equal("[image/jpeg: https://channel.example/photo.jpg]", await HeardAsync(clinic, "directline"));
    }

    [Theory]
    [InlineData("image/png", "data:image/png;base64,AAAA", "[image/png, not passed on]")]
    [InlineData("image/png", "http://channel.example/photo.jpg", "[image/png, not passed on]")]
    [InlineData("call 602-555-0100 for\nprizes", "ftp://x", "[a file, not passed on]")]
    public async Task What_has_no_safe_address_is_not_passed_on_either(string type, string address, string seen)
    {
        using var clinic = new Clinic(handoff: new() { Attachments = AttachmentPolicy.Link });
        await ClaimedAsync(clinic, "directline");

        await clinic.ReceiveAsync(Message("directline", "", type, address));

        Assert.StartsWith(NotPassedOn, Assert.Single(clinic.Sent).Text, StringComparison.Ordinal);
        Assert.Equal(seen, await HeardAsync(clinic, "directline"));
    }

    [Fact]
    public async Task Words_beside_a_picture_are_answered_and_the_picture_is_spoken_of()
    {
        using var clinic = new Clinic();

        await clinic.ReceiveAsync(Message("directline", Question, "image/jpeg", "https://channel.example/photo.jpg"));

        Assert.Contains(clinic.Sent, activity => activity.Text.StartsWith(Unread, StringComparison.Ordinal));
        Assert.Equal("recovery-ride-home", (string?)Clinic.FaqOf(clinic.Last)["qnaId"]);
        Assert.NotNull(clinic.Last.SuggestedActions);
    }

    [Fact]
    public async Task What_to_do_in_an_emergency_stands_alone_and_staff_read_of_the_picture()
    {
        using var clinic = new Clinic();

        await clinic.ReceiveAsync(Message("directline", "I have chest pain and cannot breathe", "image/jpeg", "https://channel.example/photo.jpg"));

        Assert.Equal("emergency", (string?)Clinic.FaqOf(clinic.Sent[0])["outcome"]);
        Assert.DoesNotContain(clinic.Sent, activity => activity.Text.StartsWith(Unread, StringComparison.Ordinal));
        Assert.EndsWith("[image/jpeg, not passed on]", await HeardAsync(clinic, "directline"), StringComparison.Ordinal);
    }

    private static async Task ClaimedAsync(Clinic clinic, string channel)
    {
        await clinic.SayAsync(channel, "talk to a person");
        await clinic.DoAsync(1, new Claim(Ana));
        clinic.Forget();
    }

    private static async Task<string> HeardAsync(Clinic clinic, string channel) =>
        (await clinic.Store.TranscriptAsync(new(channel, "conv-1"), 10, default)).Last(entry => entry.Speaker == Speaker.Patient).Text;

    private static Activity Message(string channel, string text, string type, string address)
    {
        var message = Clinic.New(ActivityTypes.Message, channel);
        message.Text = text;
        message.Attachments = [new() { ContentType = type, ContentUrl = address }];
        return message;
    }
}
