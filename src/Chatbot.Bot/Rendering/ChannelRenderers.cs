using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Rendering;

/// <summary>The renderer for where an activity comes from. Channels that the bot does not know get what the website gets.</summary>
internal sealed class ChannelRenderers(BotOptions options)
{
    private const string Personal = "personal";

    private readonly WebChatRenderer _web = new(options);
    private readonly TeamsRenderer _teamsPersonal = new(isPersonal: true, options);
    private readonly TeamsRenderer _teamsElsewhere = new(isPersonal: false, options);
    private readonly SmsRenderer _sms = new(options);

    public IChannelRenderer For(Activity activity) => activity.ChannelId switch
    {
        Channels.Msteams when activity.Conversation?.ConversationType is null or Personal => _teamsPersonal,
        Channels.Msteams => _teamsElsewhere,
        Channels.Sms => _sms,
        _ => _web,
    };
}
