using System.Runtime;

namespace Chatbot.Web.Knowledge;

/// <summary>
/// The first questions have much code compiled, and the C library keeps what the compiler needed meanwhile: about 15 MB.
/// It is given back soon after, and nothing is done while no code is compiled.
/// </summary>
internal sealed class CompilerMemory(TimeProvider clock) : BackgroundService
{
    private const int Methods = 100;
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, clock);
        var compiled = 0L;
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
        {
            if (JitInfo.GetCompiledMethodCount() is var now && now - compiled < Methods)
                continue;
            compiled = now;
            SpareMemory.Trim();
        }
    }
}
