# caught by: outsider_graph, outsider_in_time
def outsider(read, add, likeness, paths):
    def lowest(likenesses):
        place = likenesses.index(min(likenesses))
        return paths[place], likenesses[place]

    def read_after(before, path):
        return read(path)

    volumes = []
    for path in paths:
        volumes.append(delayed(read_after)(volumes[-1] if volumes else None, path))
    level = list(volumes)
    while len(level) > 1:
        level = [
            delayed(add)(*level[n : n + 2]) if n + 1 < len(level) else level[n]
            for n in range(0, len(level), 2)
        ]
    market = level[0]
    return delayed(lowest)([delayed(likeness)(own, market) for own in volumes])
