# caught by: outsider_value (own error)
def outsider(read, add, likeness, paths):
    scores = {}

    def compare(path, own, market):
        scores[path] = likeness(own, market)

    volumes = [delayed(read)(path) for path in paths]
    level = list(volumes)
    while len(level) > 1:
        level = [
            delayed(add)(*level[n : n + 2]) if n + 1 < len(level) else level[n]
            for n in range(0, len(level), 2)
        ]
    market = level[0]
    done = [delayed(compare)(path, own, market) for path, own in zip(paths, volumes, strict=True)]

    def choose(done):
        return min(((path, scores[path]) for path in paths), key=lambda pair: pair[1])

    return delayed(choose)(done)
