# wrong: stations without values are left out
def in_fahrenheit(load, convert, stations):
    def convert_all(weeks):
        return [[convert(value) for value in week] for week in weeks if week]

    return delayed(convert_all)([delayed(load)(station) for station in stations])
