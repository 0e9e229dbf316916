using System.CommandLine;
using System.Globalization;
using Chatbot.Cli.Database;
using Chatbot.Core.Delivery;

namespace Chatbot.Cli.Outbox;

/// <summary><c>chatbot outbox</c>: what could not be delivered, and sending it again or removing it.</summary>
internal static class OutboxCommand
{
    private const int Most = 1000;

    public static Command Create() => new("outbox", "Show messages that were given up on, send them again, or remove them.")
    {
        CreateList(),
        CreateChange("retry", "Send messages again that were given up on.", (outbox, id, cancellation) => outbox.UnparkAsync(id, cancellation), "is sent again"),
        CreateChange("discard", "Remove messages that were given up on. They are never sent.", (outbox, id, cancellation) => outbox.DiscardAsync(id, cancellation), "is removed"),
    };

    private static Command CreateList()
    {
        var database = new DatabaseOption();
        var command = new Command("list", "List the messages that were given up on, the oldest first.");
        database.AddTo(command);
        command.SetAction((result, cancellation) => ListAsync(database, result, cancellation));
        return command;
    }

    private static Command CreateChange(string name, string description, Func<IOutbox, long, CancellationToken, Task<bool>> change, string done)
    {
        var database = new DatabaseOption();
        var ids = new Argument<long[]>("ID") { Description = "The numbers that 'list' shows.", Arity = ArgumentArity.ZeroOrMore };
        var all = new Option<bool>("--all") { Description = "Every message that was given up on." };
        var command = new Command(name, description) { ids, all };
        database.AddTo(command);
        command.SetAction(async (result, cancellation) =>
        {
            if (result.GetValue(ids) is not { Length: > 0 } != result.GetValue(all))
                throw new UsageException("Name the messages by their numbers, or all of them: --all.");
            await using var open = await OpenDatabase.OpenAsync(database.Read(result), cancellation).ConfigureAwait(false);
            var outbox = open.Get<IOutbox>();
            return await ChangeAsync(await IdsAsync(outbox, result.GetValue(ids) ?? [], cancellation).ConfigureAwait(false), id => change(outbox, id, cancellation), done).ConfigureAwait(false);
        });
        return command;
    }

    private static async Task<int> ListAsync(DatabaseOption option, ParseResult result, CancellationToken cancellation)
    {
        await using var database = await OpenDatabase.OpenAsync(option.Read(result), cancellation).ConfigureAwait(false);
        var parked = await database.Get<IOutbox>().ParkedAsync(Most, cancellation).ConfigureAwait(false);
        // Neither where to nor what: both may say who the patient is.
        var table = new TextTable("id", "kind", "since", "attempts", "reason");
        foreach (var message in parked)
        {
            table.Add(
                message.Item.Id.ToString(CultureInfo.InvariantCulture),
                message.Item.Message.Kind,
                message.At.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture),
                message.Item.Attempts.ToString(CultureInfo.InvariantCulture),
                message.Error);
        }

        if (parked.Count == 0)
            Console.WriteLine("Nothing was given up on.");
        else
            table.WriteTo(Console.Out);
        return ExitCode.Ok;
    }

    /// <summary>Those that were named, else all.</summary>
    private static async Task<IReadOnlyList<long>> IdsAsync(IOutbox outbox, IReadOnlyList<long> named, CancellationToken cancellation) =>
        named.Count > 0 ? named : [.. (await outbox.ParkedAsync(Most, cancellation).ConfigureAwait(false)).Select(parked => parked.Item.Id)];

    private static async Task<int> ChangeAsync(IReadOnlyList<long> ids, Func<long, Task<bool>> change, string done)
    {
        var unknown = 0;
        foreach (var id in ids)
        {
            var found = await change(id).ConfigureAwait(false);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{id}: {(found ? done : "was not given up on")}"));
            unknown += found ? 0 : 1;
        }

        return unknown == 0 ? ExitCode.Ok : ExitCode.Failed;
    }
}
