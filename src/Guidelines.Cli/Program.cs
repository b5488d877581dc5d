using Guidelines.Cli;

using var terminal = Terminal.OfProcess();
return new App(terminal).Run(args);
