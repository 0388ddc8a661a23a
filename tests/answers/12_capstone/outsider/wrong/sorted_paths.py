# caught by: outsider_value
def outsider(read, add, likeness, paths):
    paths = sorted(paths)

    def lowest(likenesses):
        place = likenesses.index(min(likenesses))
        return paths[place], likenesses[place]

    volumes = [delayed(read)(path) for path in paths]
    level = list(volumes)
    while len(level) > 1:
        level = [
            delayed(add)(*level[n : n + 2]) if n + 1 < len(level) else level[n]
            for n in range(0, len(level), 2)
        ]
    market = level[0]
    return delayed(lowest)([delayed(likeness)(own, market) for own in volumes])
