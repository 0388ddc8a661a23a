# caught by: outsider_in_time
def outsider(read, add, likeness, paths):
    def lowest(likenesses):
        place = likenesses.index(min(likenesses))
        return paths[place], likenesses[place]

    volumes = [delayed(read)(path) for path in paths]
    rest = list(volumes)
    while len(rest) > 1:
        rest.append(delayed(add)(rest.pop(), rest.pop()))
    market = rest[0]
    return delayed(lowest)([delayed(likeness)(own, market) for own in volumes])
