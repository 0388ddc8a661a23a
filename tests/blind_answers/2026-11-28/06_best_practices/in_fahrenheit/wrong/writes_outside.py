# wrong: tasks append to lists outside
def in_fahrenheit(load, convert, stations):
    lists = [[] for _ in stations]

    def fill(i, values):
        for value in values:
            lists[i].append(convert(value))

    done = [delayed(fill)(i, delayed(load)(station)) for i, station in enumerate(stations)]
    return delayed(lambda _: lists)(done)
