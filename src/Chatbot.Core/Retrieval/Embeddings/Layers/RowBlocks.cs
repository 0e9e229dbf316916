namespace Chatbot.Core.Retrieval.Embeddings.Layers;

/// <summary>Rows in as few blocks as possible, of sizes that differ by at most one.</summary>
internal readonly struct RowBlocks(int rows, int largest)
{
    public int Count { get; } = (rows + largest - 1) / largest;

    public int Start(int block) => (int)((long)rows * block / Count);

    public int Size(int block) => Start(block + 1) - Start(block);
}
