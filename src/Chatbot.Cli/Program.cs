using System.CommandLine;
using Chatbot.Cli;
using Chatbot.Cli.Ask;
using Chatbot.Cli.Evaluate;
using Chatbot.Cli.Knowledge;
using Chatbot.Cli.Outbox;
using Chatbot.Cli.Proposals;
using Chatbot.Cli.Train;

var root = new RootCommand("The clinic's FAQ bot on the command line.")
{
    AskCommand.Create(),
    LintCommand.Create(),
    SignCommand.Create(),
    WithdrawCommand.Create(),
    HistoryCommand.Create(),
    EvaluateCommand.Create(),
    TrainCommand.Create(),
    OutboxCommand.Create(),
    ProposalsCommand.Create(),
    TrainRedFlagsCommand.Create(),
};

return CommandLine.Run(root, args);
