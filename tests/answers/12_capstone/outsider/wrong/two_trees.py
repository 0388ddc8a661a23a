# caught by: outsider_graph
def outsider(read, add, likeness, paths):
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
    other = list(volumes)
    while len(other) > 1:
        other.append(delayed(add)(other.pop(0), other.pop(0)))
    scores = [delayed(likeness)(own, market) for own in volumes]
    return delayed(lambda scores, unused: lowest(scores))(scores, other[0])
