using Chatbot.Core.Retrieval.Embeddings;
using Chatbot.Core.Tests.Fakes;

namespace Chatbot.Core.Tests.Retrieval.Embeddings;

public sealed class EmbeddingCacheTests : IDisposable
{
    private const string Model = "model";

    private static readonly (string Text, float[] Vector)[] Three =
        [("one", [1, 2, 3]), ("two", [4, 5, 6]), ("three", [7, 8, 9])];

    private readonly TempFolder _folder = new();

    private string FilePath => Directory.GetFiles(_folder.Path, "*.embeddings").Single();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Finds_after_a_restart_what_was_kept()
    {
        Keep(Three);
        using var cache = Open();
        Assert.All(Three, item => AssertHas(cache, item));
        Assert.False(cache.TryGet("four", out _));
        Assert.Null(cache.Problem);
    }

    [Fact]
    public void Appends_to_what_was_kept_and_keeps_nothing_twice()
    {
        Keep(Three[0]);
        long one = new FileInfo(FilePath).Length;
        Keep(Three[0]);
        Assert.Equal(one, new FileInfo(FilePath).Length);
        Keep(Three[1], Three[2]);
        using var cache = Open();
        Assert.All(Three, item => AssertHas(cache, item));
    }

    [Fact]
    public void Leaves_out_a_damaged_record_among_many()
    {
        (string Text, float[] Vector)[] many = [.. Enumerable.Range(0, 200).Select(i => ($"text {i}", new float[] { i, 2, 3 }))];
        Keep(many);
        byte[] bytes = File.ReadAllBytes(FilePath);
        bytes[EmbeddingRecords.HeaderSize + (100 * new EmbeddingRecords(3).Size) + EmbeddingKey.Size] ^= 1;
        File.WriteAllBytes(FilePath, bytes);

        using var cache = Open();

        Assert.All(many.Where(item => item.Text != "text 100"), item => AssertHas(cache, item));
        Assert.False(cache.TryGet("text 100", out _));
        Assert.Equal(bytes.Length, new FileInfo(FilePath).Length);
    }

    [Fact]
    public void Keeps_models_apart()
    {
        Keep(Three);
        using var other = EmbeddingCache.Open(_folder.Path, "other model");
        Assert.False(other.TryGet("one", out _));
    }

    [Fact]
    public void Loses_only_the_last_text_wherever_a_crash_cut_the_file()
    {
        Keep(Three);
        byte[] whole = File.ReadAllBytes(FilePath);
        int record = new EmbeddingRecords(3).Size;
        for (int length = whole.Length - record; length < whole.Length; length++)
        {
            File.WriteAllBytes(FilePath, whole[..length]);
            using (var cache = Open())
            {
                AssertHas(cache, Three[0]);
                AssertHas(cache, Three[1]);
                Assert.False(cache.TryGet("three", out _));
                cache.Add([Three[2]]);
            }

            Assert.Equal(whole, File.ReadAllBytes(FilePath));
        }
    }

    [Fact]
    public void Begins_anew_wherever_a_crash_cut_the_header()
    {
        Keep(Three[0]);
        byte[] whole = File.ReadAllBytes(FilePath);
        for (int length = 0; length < EmbeddingRecords.HeaderSize; length++)
        {
            File.WriteAllBytes(FilePath, whole[..length]);
            Keep(Three[0]);
            Assert.Equal(whole, File.ReadAllBytes(FilePath));
        }
    }

    [Fact]
    public void Never_gives_a_vector_from_a_record_with_a_changed_byte()
    {
        Keep(Three);
        byte[] whole = File.ReadAllBytes(FilePath);
        int record = new EmbeddingRecords(3).Size;
        for (int at = EmbeddingRecords.HeaderSize; at < whole.Length; at++)
        {
            byte[] damaged = [.. whole];
            damaged[at] ^= 0x40;
            File.WriteAllBytes(FilePath, damaged);
            using var cache = Open();
            int hit = (at - EmbeddingRecords.HeaderSize) / record;
            for (int i = 0; i < Three.Length; i++)
                if (i == hit)
                    Assert.False(cache.TryGet(Three[i].Text, out _));
                else
                    AssertHas(cache, Three[i]);
        }
    }

    [Fact]
    public void Cuts_off_the_zeros_that_a_power_cut_leaves()
    {
        Keep(Three);
        byte[] whole = File.ReadAllBytes(FilePath);
        File.WriteAllBytes(FilePath, [.. whole, .. new byte[1000]]);
        Keep();
        Assert.Equal(whole, File.ReadAllBytes(FilePath));
    }

    [Fact]
    public void Reads_beside_another_process_that_writes_and_says_that_it_keeps_nothing()
    {
        using var writer = Open();
        writer.Add([Three[0]]);
        using var reader = Open();
        AssertHas(reader, Three[0]);
        reader.Add([Three[1]]);
        AssertHas(reader, Three[1]);
        Assert.Equal($"Another process writes {FilePath}, or it is read-only, so new vectors are not kept on disk.", reader.Problem);
        writer.Add([Three[2]]);
        Assert.Null(writer.Problem);
    }

    [Fact]
    public void Serves_from_memory_where_the_folder_cannot_be_made()
    {
        string file = _folder["file"];
        File.WriteAllText(file, "");
        using var cache = EmbeddingCache.Open(Path.Combine(file, "folder"), Model);
        cache.Add(Three);
        Assert.All(Three, item => AssertHas(cache, item));
        Assert.StartsWith("Vectors are not kept on disk: ", cache.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Holds_no_word_of_a_text()
    {
        Keep(("kyphoplasty", [1]));
        string content = System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(FilePath)).Replace("\0", "", StringComparison.Ordinal);
        Assert.DoesNotContain("kypho", content, StringComparison.OrdinalIgnoreCase);
    }

    private EmbeddingCache Open() => EmbeddingCache.Open(_folder.Path, Model);

    private void Keep(params (string, float[])[] items)
    {
        using var cache = Open();
        cache.Add(items);
    }

    private static void AssertHas(EmbeddingCache cache, (string Text, float[] Vector) item)
    {
        Assert.True(cache.TryGet(item.Text, out float[]? vector));
        Assert.Equal(item.Vector, vector);
    }
}
