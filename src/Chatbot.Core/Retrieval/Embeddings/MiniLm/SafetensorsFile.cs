using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Chatbot.Core.Retrieval.Embeddings.Layers;
using Microsoft.Win32.SafeHandles;

namespace Chatbot.Core.Retrieval.Embeddings.MiniLm;

/// <summary>The weights in a safetensors file. Tensors that nobody asks for may be there, of any type.</summary>
internal sealed class SafetensorsFile : IDisposable
{
    private readonly string _path;
    private readonly SafeFileHandle _file;
    private readonly IReadOnlyDictionary<string, TensorEntry> _entries;

    /// <summary>One matrix is as large as another, and this object goes when all are read.</summary>
    private ushort[] _scratch = [];

    /// <exception cref="InvalidDataException">It is no safetensors file.</exception>
    public SafetensorsFile(string path)
    {
        _path = path;
        _file = File.OpenHandle(path);
        try
        {
            _entries = SafetensorsHeader.Read(_file);
        }
        catch (InvalidDataException problem)
        {
            _file.Dispose();
            throw new InvalidDataException($"{path} cannot be used: {problem.Message}", problem);
        }
    }

    public IEnumerable<string> Names => _entries.Keys;

    /// <summary>The numbers of a tensor in single precision.</summary>
    public float[] Numbers(string name, params ReadOnlySpan<int> shape)
    {
        var entry = Entry(name, shape);
        float[] numbers = new float[entry.Bytes / entry.NumberBytes];
        if (!entry.IsHalf)
        {
            FileBytes.Read(_file, MemoryMarshal.AsBytes(numbers.AsSpan()), entry.Start);
            return numbers;
        }

        ushort[] halves = new ushort[numbers.Length];
        FileBytes.Read(_file, MemoryMarshal.AsBytes(halves.AsSpan()), entry.Start);
        BFloat16.Widen(halves, numbers);
        return numbers;
    }

    /// <summary>A matrix, or several that take the same inputs, with the outputs of all side by side.</summary>
    /// <param name="outputs">Of each.</param>
    public PackedMatrix Matrix(int inputs, int outputs, params ReadOnlySpan<string> names)
    {
        if (_scratch.Length < names.Length * inputs * outputs)
            _scratch = new ushort[names.Length * inputs * outputs];
        var halves = _scratch.AsSpan(0, names.Length * inputs * outputs);
        for (int i = 0; i < names.Length; i++)
        {
            var entry = Entry(names[i], [outputs, inputs]);
            var part = halves.Slice(i * inputs * outputs, inputs * outputs);
            if (entry.IsHalf)
                FileBytes.Read(_file, MemoryMarshal.AsBytes(part), entry.Start);
            else
                BFloat16.Round(Numbers(names[i], outputs, inputs), part);
        }

        return PackedMatrix.OfHalves(halves, inputs, names.Length * outputs, MatrixProduct.PanelWidth);
    }

    /// <summary>A matrix whose rows are read when they are needed; the file stays open for it.</summary>
    public TensorRows Rows(string name, int rows, int width) => new(_file, Entry(name, [rows, width]));

    /// <summary>The hash of the whole file.</summary>
    public byte[] Hash()
    {
        using var stream = new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.Read);
        return SHA256.HashData(stream);
    }

    public void Dispose() => _file.Dispose();

    private TensorEntry Entry(string name, ReadOnlySpan<int> shape)
    {
        string expected = $"expected is {TensorEntry.Half} or {TensorEntry.Single} [{string.Join(", ", shape.ToArray())}]";
        if (!_entries.TryGetValue(name, out var entry))
            throw new InvalidDataException($"{_path} cannot be used: it has no tensor {name}; {expected}.");
        if (!entry.IsReadable || !shape.SequenceEqual(entry.Shape.ToArray()))
            throw new InvalidDataException($"{_path} cannot be used: its tensor {name} is {entry}; {expected}.");
        long numbers = 1;
        foreach (int length in shape)
            numbers *= length;
        if (entry.Bytes != numbers * entry.NumberBytes)
            throw new InvalidDataException($"{_path} cannot be used: its tensor {name} is {entry} in {entry.Bytes} bytes; expected are {numbers * entry.NumberBytes}.");
        return entry;
    }
}
