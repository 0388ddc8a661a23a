def outsider(read, add, likeness, paths):
    def lowest(likenesses):
        place = likenesses.index(min(likenesses))
        return paths[place], likenesses[place]

    volumes = [delayed(read)(path) for path in paths]

    def halved(lists):
        for n in range(0, len(lists) - 1, 2):
            yield delayed(add)(lists[n], lists[n + 1])
        if len(lists) % 2:
            yield lists[-1]

    level = volumes
    while len(level) != 1:
        level = list(halved(level))
    market = level[0]
    return delayed(lowest)([delayed(likeness)(own, market) for own in volumes])
