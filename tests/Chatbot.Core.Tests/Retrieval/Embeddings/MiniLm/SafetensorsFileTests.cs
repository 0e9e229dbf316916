using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Chatbot.Core.Retrieval.Embeddings.MiniLm;
using Chatbot.Core.Tests.Fakes;

namespace Chatbot.Core.Tests.Retrieval.Embeddings.MiniLm;

public sealed class SafetensorsFileTests : IDisposable
{
    private static readonly float[] Numbers = [1, -2.5f, 0.15625f, 3e20f, -0f, 7];

    private readonly TempFolder _folder = new();

    private string FilePath => _folder["model.safetensors"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reads_numbers_in_single_precision_as_they_are()
    {
        using var file = Write("F32", MemoryMarshal.AsBytes(Numbers.AsSpan()));
        Assert.Equal(Numbers, file.Numbers("a", 2, 3));
        Assert.Equal(Numbers[3..], Row(file, 1));
    }

    [Fact]
    public void Reads_numbers_of_half_the_length()
    {
        ushort[] halves = [0x3F80, 0xC020, 0x3E20, 0x6182, 0x8000, 0x40E0];
        using var file = Write("BF16", MemoryMarshal.AsBytes(halves.AsSpan()));
        float[] expected = [.. halves.Select(half => BitConverter.UInt32BitsToSingle((uint)half << 16))];
        Assert.Equal(expected, file.Numbers("a", 2, 3));
        Assert.Equal(expected[3..], Row(file, 1));
    }

    [Fact]
    public void Rounds_to_the_nearest_and_to_even_where_two_are_as_near()
    {
        uint[] bits = [0x3F80_7FFF, 0x3F80_8000, 0x3F80_8001, 0x3F81_8000, 0xBFFF_FFFF];
        ushort[] rounded = new ushort[bits.Length];
        BFloat16.Round(MemoryMarshal.Cast<uint, float>(bits), rounded);
        Assert.Equal<ushort>([0x3F80, 0x3F80, 0x3F81, 0x3F82, 0xC000], rounded);
    }

    [Fact]
    public void Says_which_tensor_is_not_what_is_expected()
    {
        using (var file = Write("F32", new byte[24]))
        {
            AssertRefuses("it has no tensor b; expected is BF16 or F32 [7].", () => file.Numbers("b", 7));
            AssertRefuses("its tensor a is F32 [2, 3]; expected is BF16 or F32 [3, 2].", () => file.Matrix(2, 3, "a"));
        }

        using (var file = Write("F16", new byte[12]))
            AssertRefuses("its tensor a is F16 [2, 3]; expected is BF16 or F32 [2, 3].", () => file.Rows("a", 2, 3));
        using (var file = Write("F32", new byte[20]))
            AssertRefuses("its tensor a is F32 [2, 3] in 20 bytes; expected are 24.", () => file.Numbers("a", 2, 3));
    }

    [Fact]
    public void Says_what_is_wrong_with_a_file_that_is_none()
    {
        AssertRefuses("it is shorter than the header of a safetensors file.", () => Open([1, 2, 3]));
        AssertRefuses("its header is said to have 578437695752307201 bytes, more than the file has. Is it a safetensors file?", () => Open([1, 2, 3, 4, 5, 6, 7, 8, 9]));
        AssertRefuses("its header is not that of a safetensors file: ", () => Open(File("no JSON", [])));
        AssertRefuses("its header is not that of a safetensors file: ", () => Open(File("[]", [])));
        AssertRefuses("its header is not that of a safetensors file: ", () => Open(File("""{"a":{}}""", [])));
        AssertRefuses(
            "the tensor a is said to lie at 0 to 24 of 20 bytes. Was the file cut short?",
            () => Open(File("""{"a":{"dtype":"F32","shape":[6],"data_offsets":[0,24]}}""", new byte[20])));
    }

    [Fact]
    public void Opens_a_model_in_single_precision_whose_vectors_are_nearly_the_same()
    {
        WriteModelInSinglePrecision();
        var model = MiniLmModel.Load(_folder.Path);
        const string Question = "Do I need someone to drive me home?";
        Assert.All(MiniLmWeights.Model.Embed(Question).Zip(model.Embed(Question)), pair => Assert.Equal(pair.First, pair.Second, 1e-6f));
        Assert.NotEqual(MiniLmWeights.Model.Id, model.Id);
    }

    [Fact]
    public void Refuses_a_model_with_another_vocabulary_or_more_layers()
    {
        string vocabulary = _folder["vocab.txt"], weights = FilePath;
        System.IO.File.CreateSymbolicLink(weights, Path.Combine(MiniLmWeights.Folder, "model.safetensors"));
        System.IO.File.WriteAllText(vocabulary, "[UNK]\n[CLS]\n[SEP]\n");
        AssertRefuses(
            "its tensor embeddings.word_embeddings.weight is BF16 [30522, 384]; expected is BF16 or F32 [3, 384].",
            () => MiniLmModel.Load(_folder.Path));
        System.IO.File.Delete(weights);
        Write("F32", new byte[24], "encoder.layer.6.output.dense.bias").Dispose();
        AssertRefuses("it has more than 6 layers.", () => MiniLmModel.Load(_folder.Path));
    }

    private void WriteModelInSinglePrecision()
    {
        string original = Path.Combine(MiniLmWeights.Folder, "model.safetensors");
        using var source = new SafetensorsFile(original);
        byte[] bytes = System.IO.File.ReadAllBytes(original);
        int header = (int)BinaryPrimitives.ReadInt64LittleEndian(bytes);
        using var document = JsonDocument.Parse(bytes.AsMemory(sizeof(long), header));
        var (entries, data) = (new List<string>(), new MemoryStream());
        foreach (var tensor in document.RootElement.EnumerateObject())
        {
            int[] shape = [.. tensor.Value.GetProperty("shape").EnumerateArray().Select(size => size.GetInt32())];
            long start = data.Length;
            data.Write(MemoryMarshal.AsBytes(source.Numbers(tensor.Name, shape).AsSpan()));
            entries.Add($$"""
                "{{tensor.Name}}":{"dtype":"F32","shape":[{{string.Join(",", shape)}}],"data_offsets":[{{start}},{{data.Length}}]}
                """);
        }

        System.IO.File.WriteAllBytes(FilePath, File($$$"""{"__metadata__":{"format":"pt"},{{{string.Join(",", entries)}}}}""", data.ToArray()));
        System.IO.File.Copy(Path.Combine(MiniLmWeights.Folder, "vocab.txt"), _folder["vocab.txt"]);
    }

    private void AssertRefuses(string problem, Action open) => Assert.StartsWith(
        $"{FilePath} cannot be used: {problem}", Assert.Throws<InvalidDataException>(open).Message, StringComparison.Ordinal);

    private static float[] Row(SafetensorsFile file, int row)
    {
        float[] target = new float[3];
        file.Rows("a", 2, 3).Read(row, target);
        return target;
    }

    /// <summary>Two rows of three numbers.</summary>
    private SafetensorsFile Write(string type, ReadOnlySpan<byte> data, string name = "a") =>
        Open(File($$$"""{"{{{name}}}":{"dtype":"{{{type}}}","shape":[2,3],"data_offsets":[0,{{{data.Length}}}]}}""", data));

    private SafetensorsFile Open(byte[] content)
    {
        System.IO.File.WriteAllBytes(FilePath, content);
        return new(FilePath);
    }

    private static byte[] File(string header, ReadOnlySpan<byte> data)
    {
        byte[] length = new byte[sizeof(long)], json = Encoding.UTF8.GetBytes(header);
        BinaryPrimitives.WriteInt64LittleEndian(length, json.Length);
        return [.. length, .. json, .. data];
    }
}
