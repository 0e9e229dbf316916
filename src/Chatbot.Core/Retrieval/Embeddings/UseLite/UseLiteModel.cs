using System.Runtime.InteropServices;

namespace Chatbot.Core.Retrieval.Embeddings.UseLite;

/// <summary>From text to vector: the tokenizer and the network over one set of weights. Safe for many threads.</summary>
internal sealed class UseLiteModel : ISentenceModel
{
    private const string Name = "use-lite-en";

    private readonly PieceTokenizer _tokenizer;
    private readonly UseLiteNetwork _network;

    private UseLiteModel(WeightFolder weights)
    {
        _tokenizer = new(weights.Vocabulary);
        _network = new(weights);
        Id = $"{Name}-{weights.Hash}";
    }

    public string Id { get; }

    public int Width => UseLiteShape.Width;

    /// <exception cref="InvalidDataException">The files are not what they should be.</exception>
    public static UseLiteModel Load(string folder) => new(WeightFolder.Read(folder, WeightNames.Embeddings, WeightNames.Timescales));

    public IReadOnlyList<int> Tokenize(string text) => _tokenizer.Tokenize(text);

    public float[] Embed(string text) => _network.Embed(CollectionsMarshal.AsSpan(_tokenizer.Tokenize(text)));
}
