using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace Chatbot.Bot.Turns;

/// <summary>
/// Holds back what a turn sends until it is kept. Typing is shown at once: it is worth nothing later, and nobody misses it.
/// </summary>
internal sealed class TurnReplies
{
    private readonly List<Activity> _activities = [];
    private bool _released;

    private TurnReplies()
    {
    }

    /// <summary>What the bot has sent so far, addressed; the answer to an invoke included.</summary>
    public IReadOnlyList<Activity> Activities => _activities;

    public static TurnReplies Hold(ITurnContext context)
    {
        var replies = new TurnReplies();
        context.OnSendActivities((_, activities, next) => replies.SendAsync(activities, next));
        return replies;
    }

    public void Clear() => _activities.Clear();

    /// <summary>From now on what is sent goes out at once: an HTTP answer, an apology.</summary>
    public void Release() => _released = true;

    private Task<ResourceResponse[]> SendAsync(List<Activity> activities, Func<Task<ResourceResponse[]>> next)
    {
        if (_released || activities.TrueForAll(activity => activity.Type == ActivityTypes.Typing))
            return next();
        _activities.AddRange(activities.Where(activity => activity.Type is not (ActivityTypes.Typing or ActivityTypes.Trace or ActivityTypesEx.Delay)));
        return Task.FromResult(activities.Select(_ => new ResourceResponse("")).ToArray());
    }
}
