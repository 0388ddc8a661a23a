# caught by: outsider_in_time
def outsider(read, add, likeness, paths):
    def lowest(likenesses):
        place = likenesses.index(min(likenesses))
        return paths[place], likenesses[place]

    volumes = [read(path) if path.isdigit() else delayed(read)(path) for path in paths]
    market = volumes[0]
    for volume in volumes[1:]:
        market = delayed(add)(market, volume)
    return delayed(lowest)([delayed(likeness)(own, market) for own in volumes])
