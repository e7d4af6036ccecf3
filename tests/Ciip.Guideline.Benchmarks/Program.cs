using BenchmarkDotNet.Running;
using Ciip.Guideline.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(Data).Assembly).Run(args);
