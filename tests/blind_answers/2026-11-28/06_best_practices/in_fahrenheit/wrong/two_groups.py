# wrong: two tasks read half of the stations each
def in_fahrenheit(load, convert, stations):
    def part(names):
        return [[convert(value) for value in load(name)] for name in names]

    half = (len(stations) + 1) // 2
    return delayed(part)(stations[:half]) + delayed(part)(stations[half:])
