using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using Ciip.Guideline.Benchmarks;

// The library is built again for the benchmarks, with its analyzers: two minutes, the default, are too short for a slow machine.
var config = ManualConfig.Create(DefaultConfig.Instance).WithBuildTimeout(TimeSpan.FromMinutes(10));
BenchmarkSwitcher.FromAssembly(typeof(Data).Assembly).Run(args, config);
