using System.Text.Json.Serialization;
using Ciip.Guideline.Common;

namespace Ciip.Guideline;

/// <summary>
/// Rules that somebody publishes together. Name and version are part of the fingerprint: give a new version whenever a rule says
/// something else than before, so that reports of the two are not compared rule by rule.
/// </summary>
/// <example>
/// <code>
/// var pack = new RulePack("acme-rules", "1.0", new BackupsAreEncrypted());
/// var report = GuidelineEvaluator.Default.With(pack).Evaluate(standards, practice);
/// </code>
/// </example>
[JsonConverter(typeof(GuidelineJsonConverter<RulePack>))]
public sealed class RulePack
{
    /// <summary>Makes a pack.</summary>
    /// <param name="name">The name, such as <c>Acme.Backups</c>.</param>
    /// <param name="version">The version, such as <c>1.2.0</c>.</param>
    /// <param name="rules">The rules.</param>
    /// <exception cref="ArgumentException">Name or version is empty, a rule is null, or two have the same id.</exception>
    public RulePack(string name, string version, params GuidelineRule[] rules)
    {
        Name = Require.Text(name);
        Version = Require.Text(version);
        Rules = Seq.Of(Require.NotNull(rules));
        var ids = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        if (Rules.FirstOrDefault(rule => !ids.Add(rule.Description.Id)) is { } again)
        {
            throw new ArgumentException($"Two rules have the id '{again.Description.Id}'.", nameof(rules));
        }
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The version.</summary>
    public string Version { get; }

    /// <summary>The rules, in the order given.</summary>
    public IReadOnlyList<GuidelineRule> Rules { get; }

    /// <summary>Name and version.</summary>
    public override string ToString() => Name + " " + Version;
}
