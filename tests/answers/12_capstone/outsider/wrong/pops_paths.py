# caught by: outsider_value
def outsider(read, add, likeness, paths):
    def lowest(likenesses):
        place = likenesses.index(min(likenesses))
        return names[place], likenesses[place]

    names, volumes = list(paths), []
    while paths:
        volumes.append(delayed(read)(paths.pop(0)))
    level = list(volumes)
    while len(level) > 1:
        level = [
            delayed(add)(*level[n : n + 2]) if n + 1 < len(level) else level[n]
            for n in range(0, len(level), 2)
        ]
    market = level[0]
    return delayed(lowest)([delayed(likeness)(own, market) for own in volumes])
