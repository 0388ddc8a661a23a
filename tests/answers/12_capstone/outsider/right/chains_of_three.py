def outsider(read, add, likeness, paths):
    def lowest(likenesses):
        place = likenesses.index(min(likenesses))
        return paths[place], likenesses[place]

    volumes = [delayed(read)(path) for path in paths]
    from functools import reduce

    blocks = [reduce(delayed(add), volumes[n : n + 3]) for n in range(0, len(volumes), 3)]
    while len(blocks) > 1:
        blocks.append(delayed(add)(blocks.pop(0), blocks.pop(0)))
    market = blocks[0]
    return delayed(lowest)([delayed(likeness)(own, market) for own in volumes])
