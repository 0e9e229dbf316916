namespace Chatbot.Web.Tests.Fakes;

public static class Eventually
{
    /// <summary>Waits, for ten seconds at most, until it is so.</summary>
    public static async Task TrueAsync(Func<Task<bool>> condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        for (var i = 0; i < 200; i++)
        {
            if (await condition())
                return;
            await Task.Delay(50);
        }

        Assert.Fail("It did not come true within ten seconds.");
    }
}
