# caught by: outsider_in_time
def outsider(read, add, likeness, paths):
    def lowest(likenesses):
        place = likenesses.index(min(likenesses))
        return paths[place], likenesses[place]

    volumes = [delayed(read)(path) for path in paths]
    market = volumes[0]
    for own in volumes[1:]:
        market = delayed(add)(market, own)
    return delayed(lowest)([delayed(likeness)(own, market) for own in volumes])
