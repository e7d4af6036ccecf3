using Ciip.Guideline.Cli.Output;
using Ciip.Guideline.Portfolio;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Ciip.Guideline.Cli.Portfolio;

/// <summary>Shows on a terminal how far a roll-up has come, how fast it is and how long it will take, with messages above; elsewhere messages alone.</summary>
internal sealed class RollUpBar
{
    private static readonly TimeSpan Often = TimeSpan.FromMilliseconds(100);

    private readonly CiipConsole console;
    private readonly Language language;
    private readonly IAnsiConsole? drawing;
    private ProgressContext? context;
    private ProgressTask? task;
    private long readBefore;
    private long drawn;

    public RollUpBar(CiipConsole console, Language language)
    {
        this.console = console;
        this.language = language;

        // What understands no movements would get a line for each.
        var changing = console.ErrorIsTerminal ? console.ChangingError() : null;
        drawing = changing is { Profile.Capabilities.Ansi: true } ? changing : null;
    }

    /// <summary>Does the work under the bar, which is gone when it ends.</summary>
    /// <param name="bytes">How many bytes there are to read; null where nobody knows.</param>
    /// <param name="work">The work.</param>
    public Task ShowAsync(long? bytes, Func<Task> work)
    {
        if (drawing is null)
        {
            return work();
        }

        // By hand: what draws on its own thread would draw into messages, and end the process where the terminal has gone.
        var progress = new Progress(drawing, console.Clock) { AutoRefresh = false, AutoClear = true };
        progress.Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RateColumn(language, console.Clock), new RemainingTimeColumn());
        return progress.StartAsync(async begun =>
        {
            context = begun;
            task = begun.AddTask("rollup", maxValue: Math.Max(bytes ?? 1, 1));
            task.IsIndeterminate = bytes is null;
            await work().ConfigureAwait(false);
        });
    }

    /// <summary>Says that a file begins.</summary>
    public void Begin(string name, long bytesBefore)
    {
        readBefore = bytesBefore;
        if (task is not null)
        {
            task.Description = Markup.Escape(VisibleText.OfLine(name == CiipConsole.Standard ? name : Path.GetFileName(name)));
            Draw();
        }
    }

    public void Show(RollUpProgress progress)
    {
        if (task is null)
        {
            return;
        }

        task.Tag = progress.Evaluated + progress.Unreadable + progress.Refused;
        if (!task.IsIndeterminate)
        {
            task.Value = readBefore + progress.Bytes;
        }

        if (console.Clock.GetElapsedTime(drawn) >= Often)
        {
            Draw();
        }
    }

    /// <summary>Says something on standard error.</summary>
    public void Say(string message)
    {
        if (context is null)
        {
            console.Error.WriteMessage(message);
        }
        else
        {
            drawing!.WriteLine(VisibleText.OfLine(message));
        }
    }

    private void Draw()
    {
        context!.Refresh();
        drawn = console.Clock.GetTimestamp();
    }

    /// <summary>How many subjects were read in a second, lately.</summary>
    private sealed class RateColumn(Language language, TimeProvider clock) : ProgressColumn
    {
        private readonly ProgressTask subjects = new(0, "subjects", double.MaxValue, autoStart: true, clock);

        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime)
        {
            subjects.Value = task.Tag is int count ? count : 0;
            return new Text(new LocalizedText(FormattableString.Invariant($"{subjects.Speed ?? 0:#,0} subjects/s"), FormattableString.Invariant($"{subjects.Speed ?? 0:#,0}件/秒")).In(language));
        }
    }
}
