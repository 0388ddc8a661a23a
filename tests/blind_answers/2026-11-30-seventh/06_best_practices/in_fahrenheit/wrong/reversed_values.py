# takes values from the end
def in_fahrenheit(load, convert, stations):
    def converted(values):
        values, out = list(values), []
        while values:
            out.append(convert(values.pop()))
        return out

    return delayed([delayed(converted)(delayed(load)(s)) for s in stations])
