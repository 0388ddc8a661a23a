# caught by: outsider_value (own error)
def outsider(read, add, likeness, paths):
    def lowest(likenesses):
        place = likenesses.index(min(likenesses))
        return paths[place], likenesses[place]

    volumes = [delayed(read)(path) for path in paths]
    market = []
    for own in volumes:
        market = delayed(add)(market, own) if market else own
    market = delayed(add)(market, market)
    return delayed(lowest)([delayed(likeness)(own, market) for own in volumes])
