using Acme.Evaluations;

EvaluationApp.Create(args).Run();
