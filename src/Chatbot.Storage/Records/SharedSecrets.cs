using Chatbot.Core.Secrets;
using Chatbot.Storage.Databases;

namespace Chatbot.Storage.Records;

internal sealed class SharedSecrets(Database database) : ISharedSecrets
{
    private const string Find = "SELECT value FROM secret WHERE name = @name";

    public async Task<byte[]> GetAsync(string name, Func<byte[]> make, CancellationToken cancellation) =>
        await database.FirstAsync<byte[]>(Find, new { name }, cancellation).ConfigureAwait(false)
        ?? await database.WriteAsync(
            async unit =>
            {
                await unit.ExecuteAsync("INSERT INTO secret (name, value) VALUES (@name, @value) ON CONFLICT (name) DO NOTHING", new { name, value = make() }).ConfigureAwait(false);
                return (await unit.FirstAsync<byte[]>(Find, new { name }).ConfigureAwait(false))!;
            },
            cancellation).ConfigureAwait(false);
}
