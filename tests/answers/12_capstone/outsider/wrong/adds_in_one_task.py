# caught by: outsider_graph, outsider_in_time
def outsider(read, add, likeness, paths):
    def lowest(likenesses):
        place = likenesses.index(min(likenesses))
        return paths[place], likenesses[place]

    volumes = [delayed(read)(path) for path in paths]
    from functools import reduce

    market = delayed(lambda lists: reduce(add, lists))(volumes)
    return delayed(lowest)([delayed(likeness)(own, market) for own in volumes])
