using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Ciip.Guideline.Tests.Documentation.Api;

/// <summary>The declaration of a type or member in one line of C#, without what every reader knows.</summary>
internal static class ApiSignatures
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static string Of(MemberInfo member) => member switch
    {
        Type type => OfType(type),
        FieldInfo { DeclaringType.IsEnum: true } => member.Name,
        FieldInfo { IsLiteral: true } field => $"const {ApiNames.Readable(field.FieldType)} {field.Name} = {(field.GetRawConstantValue() is string text ? $"\"{text}\"" : field.GetRawConstantValue())}",
        FieldInfo field => $"static readonly {ApiNames.Readable(field.FieldType, Nullability.Create(field))} {member.Name}",
        PropertyInfo property => OfProperty(property),
        ConstructorInfo constructor => Access(constructor) + ApiNames.Short(member) + Parameters(constructor),
        MethodInfo method => OfMethod(method),
        _ => member.Name,
    };

    public static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null || type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly) is not null;

    private static string OfType(Type type)
    {
        var kind = type.IsEnum ? "enum" : type.IsInterface ? "interface"
            : type.IsValueType ? "readonly " + (IsRecord(type) ? "record struct" : "struct")
            : (type is { IsAbstract: true, IsSealed: true } ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : string.Empty) + (IsRecord(type) ? "record" : "class");
        var parents = type.GetInterfaces()
            .Where(one => !type.IsEnum && !(type.BaseType?.GetInterfaces().Contains(one) ?? false) && !(IsRecord(type) && one.Name == "IEquatable`1"))
            .OrderBy(one => one.Name, StringComparer.Ordinal);
        var all = (type.BaseType is { } parent && !type.IsEnum && parent != typeof(object) && parent != typeof(ValueType) ? [parent] : Type.EmptyTypes).Concat(parents)
            .Select(one => ApiNames.Readable(one)).ToList();
        return $"{kind} {ApiNames.Readable(type)}{(all.Count > 0 ? " : " + string.Join(", ", all) : string.Empty)}";
    }

    private static string OfProperty(PropertyInfo property)
    {
        var getter = property.GetMethod!;
        var index = property.GetIndexParameters();
        var name = index.Length > 0 ? $"this[{string.Join(", ", index.Select(Parameter))}]" : property.Name;
        var setter = property.SetMethod is not { IsPublic: true } set ? string.Empty
            : set.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit") ? "init; " : "set; ";
        var required = property.GetCustomAttributes().Any(attribute => attribute.GetType().Name == "RequiredMemberAttribute") ? "required " : string.Empty;
        return $"{required}{Access(getter)}{ApiNames.Readable(property.PropertyType, Nullability.Create(property))} {name} {{ get; {setter}}}";
    }

    private static string OfMethod(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : string.Empty;
        var returns = method.ReturnParameter.GetCustomAttribute<TupleElementNamesAttribute>() is { } names
            ? $"({string.Join(", ", method.ReturnType.GetGenericArguments().Zip(names.TransformNames, static (type, name) => $"{ApiNames.Readable(type)} {name}"))})"
            : ApiNames.Readable(method.ReturnType, Nullability.Create(method.ReturnParameter));
        if (method.Name is "op_Implicit" or "op_Explicit")
        {
            return $"static {method.Name[3..].ToLowerInvariant()} operator {returns}{Parameters(method)}";
        }

        var name = method.Name switch
        {
            "op_Equality" => "operator ==",
            "op_Inequality" => "operator !=",
            "op_LessThan" => "operator <",
            "op_LessThanOrEqual" => "operator <=",
            "op_GreaterThan" => "operator >",
            "op_GreaterThanOrEqual" => "operator >=",
            "op_Addition" => "operator +",
            var other => other,
        };
        return $"{Access(method)}{returns} {name}{generic}{Parameters(method)}";
    }

    private static string Access(MethodBase method) =>
        (method.IsPublic ? string.Empty : "protected ")
        + (method.IsStatic ? "static " : method is not MethodInfo { IsVirtual: true, IsFinal: false } of || of.DeclaringType!.IsSealed || of.DeclaringType.IsInterface ? string.Empty
            : of.IsAbstract ? "abstract " : of.GetBaseDefinition() != of ? "override " : "virtual ");

    private static string Parameters(MethodBase method)
    {
        var extends = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : string.Empty;
        return $"({extends}{string.Join(", ", method.GetParameters().Select(Parameter))})";
    }

    private static string Parameter(ParameterInfo parameter)
    {
        var how = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? (parameter.IsIn ? "in " : "ref ") : parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : string.Empty;
        // Of a type parameter reflection knows no nullability; only what a failed attempt leaves is null.
        var mark = parameter.IsOut && parameter.ParameterType.GetElementType()!.IsGenericParameter ? "?" : string.Empty;
        return $"{how}{ApiNames.Readable(parameter.ParameterType, Nullability.Create(parameter))}{mark} {parameter.Name}{(parameter.HasDefaultValue ? " = " + Default(parameter) : string.Empty)}";
    }

    private static string Default(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return parameter.RawDefaultValue switch
        {
            null => type.IsValueType && type == parameter.ParameterType ? "default" : "null",
            bool value => value ? "true" : "false",
            string value => $"\"{value}\"",
            var value when type.IsEnum => $"{type.Name}.{Enum.GetName(type, value)}",
            var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };
    }
}
