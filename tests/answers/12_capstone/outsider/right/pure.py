def outsider(read, add, likeness, paths):
    def lowest(likenesses):
        place = likenesses.index(min(likenesses))
        return paths[place], likenesses[place]

    lazy_read = delayed(read, pure=True)
    volumes = [lazy_read(path) for path in paths]
    rest = list(volumes)
    while len(rest) > 1:
        rest.append(delayed(add)(rest.pop(0), rest.pop(0)))
    market = rest[0]
    return delayed(lowest)([delayed(likeness)(lazy_read(path), market) for path in paths])
