# caught by: outsider_value
def outsider(read, add, likeness, paths):
    def lowest(likenesses):
        place = likenesses.index(min(likenesses))
        return paths[place], likenesses[place]

    volumes = [delayed(read)(path) for path in paths]
    market = delayed(lambda lists: [sum(column) for column in zip(*lists, strict=True)])(volumes)
    return delayed(lowest)([delayed(likeness)(own, market) for own in volumes])
