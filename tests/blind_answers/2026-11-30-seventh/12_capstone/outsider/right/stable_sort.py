# sorts, which keeps equal ones in order
def outsider(read, add, likeness, paths):
    volumes = {p: delayed(read)(p) for p in paths}
    level = list(volumes.values())
    while len(level) > 1:
        level = [delayed(add)(level[i], level[i + 1]) if i + 1 < len(level) else level[i] for i in range(0, len(level), 2)]
    (market,) = level
    scores = {p: delayed(likeness)(v, market) for p, v in volumes.items()}

    def choose(scores):
        return sorted(scores.items(), key=lambda item: item[1])[0]

    return delayed(choose)(scores)
