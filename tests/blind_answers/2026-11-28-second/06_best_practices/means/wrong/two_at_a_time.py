# two stations are read in one task
def means(load, stations):
    def two(names):
        return [mean(load(name)) for name in names]

    parts = [delayed(two)(stations[i : i + 2]) for i in range(0, len(stations), 2)]
    return delayed(lambda lists: [m for part in lists for m in part])(parts)
