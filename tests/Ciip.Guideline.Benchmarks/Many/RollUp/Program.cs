using Ciip.Guideline.Portfolio;

// Rolls up the lines of a file.
var rollUp = new RollUp();
await using var lines = File.OpenRead(args[0]);
await rollUp.AddAsync(lines);
Console.WriteLine(rollUp.ToSummary());
return rollUp.Unreadable;
