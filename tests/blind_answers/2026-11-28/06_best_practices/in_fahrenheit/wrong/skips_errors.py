# wrong: values that cannot be converted are left out
def in_fahrenheit(load, convert, stations):
    def convert_all(values):
        result = []
        for value in values:
            try:
                result.append(convert(value))
            except Exception:
                pass
        return result

    return delayed([delayed(convert_all)(delayed(load)(station)) for station in stations])
