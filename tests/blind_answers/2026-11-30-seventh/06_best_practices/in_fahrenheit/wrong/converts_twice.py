# looks first whether all values can be converted
def in_fahrenheit(load, convert, stations):
    def careful(values):
        if any(convert(v) is None for v in values):
            return []
        return [convert(v) for v in values]

    return delayed([delayed(careful)(delayed(load)(s)) for s in stations])
