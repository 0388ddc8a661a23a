def in_fahrenheit(load, convert, stations):
    """Reading is slow and side by side; converting all is one quick task."""

    def convert_weeks(weeks):
        return [[convert(value) for value in week] for week in weeks]

    return delayed(convert_weeks)([delayed(load)(station) for station in stations])
