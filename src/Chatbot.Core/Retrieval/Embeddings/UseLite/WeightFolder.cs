using System.Runtime.InteropServices;
using System.Text.Json;
using Chatbot.Core.Retrieval.Embeddings.Layers;
using Microsoft.Win32.SafeHandles;

namespace Chatbot.Core.Retrieval.Embeddings.UseLite;

/// <summary>
/// The weights as the package stores them: <c>model.json</c>, the shards that it lists, and <c>vocab.json</c>. Matrices
/// are packed while they are read, so that nothing is held twice.
/// </summary>
internal sealed class WeightFolder
{
    private const string ManifestFile = "model.json";
    private const string VocabularyFile = "vocab.json";

    private readonly Dictionary<string, PackedMatrix> _matrices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, float[]> _vectors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WeightRows> _rows = new(StringComparer.Ordinal);

    private WeightFolder(PieceVocabulary vocabulary) => Vocabulary = vocabulary;

    public PieceVocabulary Vocabulary { get; }

    /// <summary>The hash of all weights: other weights, other vectors.</summary>
    public string Hash { get; private set; } = "";

    public static bool IsPresent(string folder) =>
        File.Exists(Path.Combine(folder, ManifestFile)) && File.Exists(Path.Combine(folder, VocabularyFile));

    /// <param name="rows">The name of the matrix of which single rows are needed.</param>
    /// <param name="unpacked">The name of a matrix that is none but for its shape.</param>
    /// <exception cref="InvalidDataException">The files are not what they should be.</exception>
    public static WeightFolder Read(string folder, string rows, string unpacked)
    {
        try
        {
            var manifest = WeightManifest.Read(File.ReadAllBytes(Path.Combine(folder, ManifestFile)));
            var weights = new WeightFolder(PieceVocabulary.Read(File.ReadAllBytes(Path.Combine(folder, VocabularyFile))));
            using var stream = new WeightStream(folder, manifest.Files);
            float[] scratch = new float[manifest.Entries.Where(IsPacked).Max(entry => entry.Length)];
            foreach (var entry in manifest.Entries)
            {
                if (entry.Name == rows)
                    weights.AddRows(entry, stream, scratch, [.. manifest.Files.Select(file => File.OpenHandle(Path.Combine(folder, file)))]);
                else
                    weights.Add(entry, IsPacked(entry), stream, scratch);
            }

            weights.Hash = Convert.ToHexStringLower(stream.Finish());
            return weights;

            bool IsPacked(WeightEntry entry) => entry.IsMatrix && entry.Name != rows && entry.Name != unpacked;
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException($"The weights in {folder} cannot be read: {problem.Message}", problem);
        }
    }

    public float[] Vector(string name, int length)
    {
        if (!_vectors.TryGetValue(name, out float[]? vector) || vector.Length != length)
            throw new InvalidDataException($"There are no {length} weights named {name}.");
        return vector;
    }

    public PackedMatrix Matrix(string name, int inputs, int outputs)
    {
        if (!_matrices.TryGetValue(name, out var matrix) || matrix.Inputs != inputs || matrix.Outputs != outputs)
            throw new InvalidDataException($"There is no matrix of {inputs} × {outputs} weights named {name}.");
        return matrix;
    }

    /// <param name="numbers">How many there have to be.</param>
    public WeightRows Rows(string name, int numbers)
    {
        if (!_rows.TryGetValue(name, out var rows) || rows.Numbers != numbers)
            throw new InvalidDataException($"There are no {numbers} weights named {name}.");
        return rows;
    }

    /// <summary>They are read once all the same, for the hash.</summary>
    private void AddRows(WeightEntry entry, WeightStream stream, float[] scratch, IReadOnlyList<SafeFileHandle> files)
    {
        _rows.Add(entry.Name, new(files, stream.Position, entry.Length));
        for (int left = entry.Length; left > 0; left -= scratch.Length)
            stream.Read(MemoryMarshal.AsBytes(scratch.AsSpan(0, Math.Min(left, scratch.Length))));
    }

    private void Add(WeightEntry entry, bool pack, WeightStream stream, float[] scratch)
    {
        float[] values = pack ? scratch : GC.AllocateUninitializedArray<float>(entry.Length);
        stream.Read(MemoryMarshal.AsBytes(values.AsSpan(0, entry.Length)));
        if (pack)
            _matrices.Add(entry.Name, new(values.AsSpan(0, entry.Length), entry.Shape[^2], entry.Shape[^1], MatrixProduct.PanelWidth));
        else if (entry.IsFloat)
            _vectors.Add(entry.Name, values);
    }
}
