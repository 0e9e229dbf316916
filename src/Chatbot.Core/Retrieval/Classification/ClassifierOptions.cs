namespace Chatbot.Core.Retrieval.Classification;

internal sealed record ClassifierOptions(int Places, int Epochs, float LearningRate, int Seed, bool Softmax = false);
