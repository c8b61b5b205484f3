using System.ComponentModel;
using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Graph.Settings;

/// <summary>Reads options from the configuration, and tells which values are none of their kind.</summary>
public static class SettingsBinding
{
    /// <summary>
    /// Takes options from a section. A value of another kind than the option's is a fault as one out of bounds is, told
    /// with all others when the server starts; so are a list that is given as one value and a name that no option has, which
    /// would be left out silently.
    /// </summary>
    /// <typeparam name="TOptions">The options.</typeparam>
    /// <param name="options">Where they are registered.</param>
    /// <param name="section">Name of the section.</param>
    /// <returns>The same registration.</returns>
    public static OptionsBuilder<TOptions> BindSettings<TOptions>(this OptionsBuilder<TOptions> options, string section)
        where TOptions : class =>
        options.Configure<IConfiguration>(
            (target, configuration) =>
            {
                var settings = configuration.GetSection(section);
                var known = typeof(TOptions).GetProperties();
                var faults = known
                    .SelectMany(p => Faults(settings, p, target))
                    .Concat(Unknown(settings, known))
                    .ToList();
                if (faults.Count > 0)
                    throw new OptionsValidationException(options.Name, typeof(TOptions), faults);
                settings.Bind(target);
            }
        );

    private static IEnumerable<string> Faults(IConfigurationSection settings, PropertyInfo option, object defaults)
    {
        var setting = settings.GetSection(option.Name);
        if (setting.Value is not { } value || option.PropertyType == typeof(string))
            return [];
        if (IsList(option.PropertyType))
            return value.Length == 0 ? [] : [SettingErrors.NoList(setting.Path)];
        return TypeDescriptor.GetConverter(option.PropertyType).IsValid(value)
            ? []
            : [SettingErrors.WrongKind(setting.Path, value, option.PropertyType, option.GetValue(defaults))];
    }

    private static IEnumerable<string> Unknown(IConfigurationSection settings, PropertyInfo[] known) =>
        settings
            .GetChildren()
            .Where(setting => !known.Any(option => option.Name.Equals(setting.Key, StringComparison.OrdinalIgnoreCase)))
            .Select(setting => SettingErrors.Unknown(setting.Path, settings.Path, known.Select(option => option.Name)));

    private static bool IsList(Type type) => type.IsAssignableFrom(typeof(string[]));
}
