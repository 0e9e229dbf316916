using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Chatbot.Core.Retrieval.Embeddings.MiniLm;

/// <summary>all-MiniLM-L6-v2, or another model of this form: the tokenizer and the network over one set of weights.</summary>
internal sealed class MiniLmModel : ISentenceModel, IKnownWords
{
    private const string Name = "minilm-l6-en";
    private const string WeightsFile = "model.safetensors";
    private const string VocabularyFile = "vocab.txt";

    private readonly WordPieceTokenizer _tokenizer;
    private readonly MiniLmNetwork _network;

    private MiniLmModel(WordPieceTokenizer tokenizer, MiniLmNetwork network, string id)
    {
        _tokenizer = tokenizer;
        _network = network;
        Id = id;
    }

    public string Id { get; }

    public int Width => MiniLmShape.Width;

    public static bool IsPresent(string folder) =>
        File.Exists(Path.Combine(folder, WeightsFile)) && File.Exists(Path.Combine(folder, VocabularyFile));

    /// <exception cref="InvalidDataException">The files are not what they should be.</exception>
    public static MiniLmModel Load(string folder)
    {
        string path = Path.Combine(folder, VocabularyFile);
        byte[] lines = File.ReadAllBytes(path);
        var vocabulary = WordPieceVocabulary.Read(lines, path);
        var weights = new SafetensorsFile(Path.Combine(folder, WeightsFile));
        try
        {
            string beyond = $"encoder.layer.{MiniLmShape.LayerCount}.";
            if (weights.Names.Any(name => name.StartsWith(beyond, StringComparison.Ordinal)))
                throw new InvalidDataException($"{Path.Combine(folder, WeightsFile)} cannot be used: it has more than {MiniLmShape.LayerCount} layers.");
            var network = new MiniLmNetwork(weights, vocabulary.Count);
            string hash = Convert.ToHexStringLower(SHA256.HashData([.. weights.Hash(), .. SHA256.HashData(lines)]));
            return new(new(vocabulary), network, $"{Name}-{hash}");
        }
        catch
        {
            weights.Dispose();
            throw;
        }
    }

    public bool Contains(ReadOnlySpan<char> word) => _tokenizer.Knows(word);

    public IReadOnlyList<int> Tokenize(string text) => _tokenizer.Tokenize(text);

    public float[] Embed(string text) => _network.Embed(CollectionsMarshal.AsSpan(_tokenizer.Tokenize(text)));
}
