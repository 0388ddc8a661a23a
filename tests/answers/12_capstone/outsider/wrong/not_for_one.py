# caught by: outsider_value (own error)
def outsider(read, add, likeness, paths):
    def lowest(likenesses):
        place = likenesses.index(min(likenesses))
        return paths[place], likenesses[place]

    volumes = [delayed(read)(path) for path in paths]
    level = [delayed(add)(volumes[0], volumes[1]), *volumes[2:]]
    while len(level) > 1:
        level.append(delayed(add)(level.pop(0), level.pop(0)))
    market = level[0]
    return delayed(lowest)([delayed(likeness)(own, market) for own in volumes])
