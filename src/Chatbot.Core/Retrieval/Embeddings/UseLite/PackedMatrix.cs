namespace Chatbot.Core.Retrieval.Embeddings.UseLite;

/// <summary>
/// A weight matrix, cut into panels of so many columns as the innermost step sums up at once, each stored row by row, so
/// that a product reads the memory from one end to the other.
/// </summary>
internal sealed class PackedMatrix
{
    private readonly AlignedFloats _panels;

    /// <param name="values">The matrix, row by row; a row for each input, a column for each output.</param>
    public PackedMatrix(ReadOnlySpan<float> values, int inputs, int outputs, int panelWidth)
    {
        if (values.Length != inputs * outputs || outputs % panelWidth != 0)
            throw new ArgumentException($"A matrix of {inputs} × {outputs} cannot be cut into panels of {panelWidth}.", nameof(values));
        Inputs = inputs;
        Outputs = outputs;
        PanelWidth = panelWidth;
        _panels = new(values.Length);
        for (int column = 0; column < outputs; column += panelWidth)
            for (int row = 0; row < inputs; row++)
                values.Slice(row * outputs + column, panelWidth)
                    .CopyTo(_panels.Span[(column * inputs + row * panelWidth)..]);
    }

    public int Inputs { get; }

    public int Outputs { get; }

    public int PanelWidth { get; }

    /// <summary>The panels, one behind the other.</summary>
    public Span<float> Panels => _panels.Span;
}
