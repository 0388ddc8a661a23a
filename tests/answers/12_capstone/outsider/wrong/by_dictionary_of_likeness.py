# caught by: outsider_value
def outsider(read, add, likeness, paths):
    def lowest(likenesses):
        by_likeness = dict(zip(likenesses, paths, strict=True))
        return by_likeness[min(by_likeness)], min(by_likeness)

    volumes = [delayed(read)(path) for path in paths]
    level = list(volumes)
    while len(level) > 1:
        level = [
            delayed(add)(*level[n : n + 2]) if n + 1 < len(level) else level[n]
            for n in range(0, len(level), 2)
        ]
    market = level[0]
    return delayed(lowest)([delayed(likeness)(own, market) for own in volumes])
