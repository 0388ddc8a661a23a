# two stations in each task
def in_fahrenheit(load, convert, stations):
    def two(pair):
        return [[convert(v) for v in load(s)] for s in pair]

    parts = [delayed(two)(stations[i : i + 2]) for i in range(0, len(stations), 2)]
    return delayed(lambda ps: [w for p in ps for w in p])(parts)
