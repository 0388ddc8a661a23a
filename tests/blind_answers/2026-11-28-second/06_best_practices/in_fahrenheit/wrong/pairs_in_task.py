# two stations are read in one task
def in_fahrenheit(load, convert, stations):
    def two(names):
        return [[convert(value) for value in load(name)] for name in names]

    parts = [delayed(two)(stations[i : i + 2]) for i in range(0, len(stations), 2)]
    return delayed(lambda lists: [one for part in lists for one in part])(parts)
