def outsider(read, add, likeness, paths):
    def lowest(likenesses):
        place = likenesses.index(min(likenesses))
        return paths[place], likenesses[place]

    def total(parts):
        if len(parts) == 1:
            return parts[0]
        half = len(parts) // 2
        return delayed(add)(total(parts[:half]), total(parts[half:]))

    volumes = [delayed(read)(path) for path in paths]
    market = total(volumes)
    return delayed(lowest)([delayed(likeness)(own, market) for own in volumes])
