namespace Chatbot.Web.Tests.Fakes;

public static class Eventually
{
    private const int TriesInASecond = 20;

    /// <summary>Waits until it is so, for ten seconds at most, unless more are allowed.</summary>
    public static async Task TrueAsync(Func<Task<bool>> condition, int seconds = 10)
    {
        ArgumentNullException.ThrowIfNull(condition);
        for (var i = 0; i < seconds * TriesInASecond; i++)
        {
            if (await condition())
                return;
            await Task.Delay(1000 / TriesInASecond);
        }

        Assert.Fail($"It did not come true within {seconds} seconds.");
    }
}
