def outsider(read, add, likeness, paths):
    @delayed
    def load(path):
        return read(path)

    @delayed
    def merge(one, other):
        return add(one, other)

    @delayed
    def compare(path, own, market):
        return path, likeness(own, market)

    @delayed
    def choose(*pairs):
        best = pairs[0]
        for pair in pairs:
            if pair[1] < best[1]:
                best = pair
        return best

    volumes = {path: load(path) for path in paths}
    level = list(volumes.values())
    while len(level) > 1:
        next_level = []
        for n in range(0, len(level) - 1, 2):
            next_level.append(merge(level[n], level[n + 1]))
        if len(level) % 2:
            next_level.append(level[-1])
        level = next_level
    return choose(*[compare(path, own, level[0]) for path, own in volumes.items()])
