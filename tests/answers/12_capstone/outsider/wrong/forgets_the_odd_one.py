# caught by: outsider_value
def outsider(read, add, likeness, paths):
    def lowest(likenesses):
        place = likenesses.index(min(likenesses))
        return paths[place], likenesses[place]

    volumes = [delayed(read)(path) for path in paths]
    level = list(volumes)
    while len(level) > 1:
        level = [delayed(add)(a, b) for a, b in zip(level[::2], level[1::2], strict=False)]
    market = level[0]
    return delayed(lowest)([delayed(likeness)(own, market) for own in volumes])
