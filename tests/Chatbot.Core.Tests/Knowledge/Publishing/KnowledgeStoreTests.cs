using Chatbot.Core.Knowledge;
using Chatbot.Core.Knowledge.Archiving;
using Chatbot.Core.Knowledge.Publishing;
using Chatbot.Core.Knowledge.Serving;
using Chatbot.Core.Language;
using Chatbot.Core.Tests.Fakes;

namespace Chatbot.Core.Tests.Knowledge.Publishing;

public sealed class KnowledgeStoreTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TempFolder _folder = new();
    private readonly SampleFiles _sample = new();

    public KnowledgeStoreTests() => _sample.SaveTo(_folder.Path);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_good_edit_is_published_together_with_what_was_built_from_it()
    {
        using var store = Open(knowledge => knowledge.Facts[1].Text);
        var published = NextPublication(store);
        Assert.Equal("you must rest for 24-48 hours", store.Current.Content);

        Edit("facts.yaml", "24-48", "48");

        var publication = await published.WaitAsync(Patience);
        Assert.Equal("you must rest for 48 hours", publication.Content);
        Assert.Same(publication, store.Current);
        Assert.Equal(_sample.Files().Version, publication.Knowledge.Version);
    }

    [Fact]
    public async Task A_broken_edit_is_refused_with_its_problems_and_the_old_version_stays()
    {
        using var store = Open(knowledge => knowledge.Version);
        var before = store.Current;
        var rejected = NextRejection(store);

        Edit("facts.yaml", "section: After, text: you", "sektion: After, text: you");

        var rejection = await rejected.WaitAsync(Patience);
        Assert.Equal(
            """
            facts.yaml:3: error: rest: the key 'section' is missing
            facts.yaml:3: error: rest: the key 'sektion' is not known here; allowed: id, section, text
            """,
            rejection.ToString());
        Assert.Same(before, store.Current);
    }

    [Fact]
    public async Task A_mended_edit_is_published_after_a_broken_one()
    {
        using var store = Open(knowledge => knowledge.Version);
        var rejected = NextRejection(store);
        Edit("facts.yaml", "facts:", "fakts:");
        await rejected.WaitAsync(Patience);
        var published = NextPublication(store);

        Edit("facts.yaml", "fakts:", "# mended\nfacts:");

        Assert.Equal(_sample.Files().Version, (await published.WaitAsync(Patience)).Content);
    }

    [Fact]
    public async Task Undoing_a_broken_edit_publishes_nothing_new()
    {
        using var store = Open(knowledge => knowledge.Version);
        var before = store.Current;
        var publications = 0;
        store.Published += _ => publications++;
        var rejected = NextRejection(store);
        Edit("facts.yaml", "facts:", "fakts:");
        await rejected.WaitAsync(Patience);
        Edit("facts.yaml", "fakts:", "facts:");
        var rejectedAgain = NextRejection(store);

        Edit("glossary.yaml", "terms:", "words:");

        await rejectedAgain.WaitAsync(Patience);
        Assert.Equal(0, publications);
        Assert.Same(before, store.Current);
    }

    [Fact]
    public async Task An_editor_that_replaces_the_file_is_followed()
    {
        using var store = Open(knowledge => knowledge.Facts[1].Text);
        var published = NextPublication(store);
        _sample.Replace("facts.yaml", "24-48", "36");
        await File.WriteAllTextAsync(_folder["facts.yaml~"], _sample.Texts["facts.yaml"]);

        File.Move(_folder["facts.yaml~"], _folder["facts.yaml"], overwrite: true);

        Assert.Equal("you must rest for 36 hours", (await published.WaitAsync(Patience)).Content);
    }

    [Fact]
    public async Task Without_reports_of_the_operating_system_an_edit_is_found_by_polling()
    {
        using var store = Open(knowledge => knowledge.Facts[1].Text, watch: false, pollSeconds: 1);
        var published = NextPublication(store);

        Edit("facts.yaml", "24-48", "12");

        Assert.Equal("you must rest for 12 hours", (await published.WaitAsync(Patience)).Content);
    }

    [Fact]
    public async Task Of_edits_in_quick_succession_the_last_is_never_lost()
    {
        using var store = Open(knowledge => knowledge.Facts[1].Text);
        var last = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        store.Published += publication =>
        {
            if (publication.Content == "you must rest for 50 hours")
                last.TrySetResult();
        };

        for (var hours = 1; hours <= 50; hours++)
            await File.WriteAllTextAsync(_folder["facts.yaml"], _sample.Texts["facts.yaml"].Replace("24-48", $"{hours}", StringComparison.Ordinal));

        await last.Task.WaitAsync(Patience);
    }

    [Fact]
    public async Task Readers_never_see_the_index_of_one_version_with_the_knowledge_of_another()
    {
        using var store = Open(knowledge => knowledge.Version);
        using var stop = new CancellationTokenSource();
        var reading = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                var current = store.Current;
                Assert.Equal(current.Knowledge.Version, current.Content);
            }
        });
        foreach (var hours in new[] { "1", "2", "3" })
        {
            var published = NextPublication(store);
            Edit("facts.yaml", _sample.Texts["facts.yaml"].Split("rest for ")[1].Split(' ')[0], hours);
            await published.WaitAsync(Patience);
        }

        await stop.CancelAsync();
        await reading;
    }

    [Fact]
    public async Task When_building_fails_the_old_version_stays_and_the_edit_is_tried_again()
    {
        var failures = 0;
        using var store = Open(
            knowledge => knowledge.Facts[1].Text.Contains("48", StringComparison.Ordinal) || failures == 2
                ? knowledge.Version
                : throw new IOException($"The disk is full ({++failures})."),
            pollSeconds: 1);
        var rejected = NextRejection(store);
        var published = NextPublication(store);

        Edit("facts.yaml", "24-48", "12");

        Assert.Equal("The edit could not be published: The disk is full (1).", (await rejected.WaitAsync(Patience)).ToString());
        Assert.Equal(_sample.Files().Version, (await published.WaitAsync(Patience)).Content);
    }

    [Fact]
    public async Task A_subscriber_that_throws_does_not_end_the_following()
    {
        using var store = Open(knowledge => knowledge.Version);
        var rejected = NextRejection(store);
        store.Rejected += _ => throw new InvalidOperationException("the logger failed");
        var published = NextPublication(store);
        Edit("facts.yaml", "facts:", "fakts:");
        await rejected.WaitAsync(Patience);

        Edit("facts.yaml", "fakts:", "# mended\nfacts:");

        Assert.Equal(_sample.Files().Version, (await published.WaitAsync(Patience)).Content);
    }

    [Fact]
    public async Task A_version_is_archived_before_it_is_served()
    {
        using var records = new TempFolder();
        var archive = new KnowledgeArchive(records.Path);
        using var store = KnowledgeStore.Open(
            Options(),
            knowledge => knowledge.Version,
            TimeProvider.System,
            (knowledge, now) => archive.Record(knowledge, new ServingRules(ServeMode.All, 0), now));
        var published = NextPublication(store);

        Edit("recovery.yaml", "answer: You must rest", "answer: Please rest");

        var publication = await published.WaitAsync(Patience);
        var served = archive.At("recovery-rest", PatientLanguage.English, publication.PublishedAt)!;
        Assert.Equal((publication.Knowledge.Version, "Please rest for 24 to 48 hours."), (served.Version, served.Text!.Answer));
    }

    [Fact]
    public void A_folder_with_errors_cannot_be_opened()
    {
        Edit("facts.yaml", "facts:", "fakts:");

        var refused = Assert.Throws<InvalidKnowledgeException>(() => Open(knowledge => knowledge.Version));

        Assert.StartsWith(
            $"The knowledge base in {_folder.Path} cannot be used:{Environment.NewLine}facts.yaml:1: error: the key 'facts' is missing",
            refused.Message,
            StringComparison.Ordinal);
    }

    private KnowledgeStore<string> Open(Func<KnowledgeBase, string> build, bool watch = true, int pollSeconds = 3600) =>
        KnowledgeStore.Open(Options(watch, pollSeconds), build, TimeProvider.System);

    /// <summary>Polls so rarely that only the watch can have seen an edit, unless the test says otherwise.</summary>
    private KnowledgeOptions Options(bool watch = true, int pollSeconds = 3600) =>
        new() { Path = _folder.Path, Watch = watch, PollSeconds = pollSeconds, SettleMilliseconds = 20 };

    /// <summary>In one step, as editors do: a store that settles for milliseconds would read a file that is half written.</summary>
    private void Edit(string file, string old, string replacement)
    {
        _sample.Replace(file, old, replacement);
        var written = _folder[file + "~"];
        File.WriteAllText(written, _sample.Texts[file]);
        File.Move(written, _folder[file], overwrite: true);
    }

    private static Task<KnowledgePublication<string>> NextPublication(KnowledgeStore<string> store)
    {
        var next = new TaskCompletionSource<KnowledgePublication<string>>(TaskCreationOptions.RunContinuationsAsynchronously);
        store.Published += publication => next.TrySetResult(publication);
        return next.Task;
    }

    private static Task<KnowledgeRejection> NextRejection(KnowledgeStore<string> store)
    {
        var next = new TaskCompletionSource<KnowledgeRejection>(TaskCreationOptions.RunContinuationsAsynchronously);
        store.Rejected += rejection => next.TrySetResult(rejection);
        return next.Task;
    }
}
