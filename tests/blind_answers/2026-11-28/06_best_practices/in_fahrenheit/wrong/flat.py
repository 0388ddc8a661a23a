# wrong: one flat list
def in_fahrenheit(load, convert, stations):
    def convert_weeks(weeks):
        return [convert(value) for week in weeks for value in week]

    return delayed(convert_weeks)([delayed(load)(station) for station in stations])
