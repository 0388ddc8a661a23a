# caught by: outsider_value
def outsider(read, add, likeness, paths):
    def lowest(likenesses):
        place = likenesses.index(min(likenesses))
        return paths[place], likenesses[place]

    def total(parts):
        while len(parts) > 1:
            parts = [
                delayed(add)(*parts[n : n + 2]) if n + 1 < len(parts) else parts[n]
                for n in range(0, len(parts), 2)
            ]
        return parts[0]

    volumes = [delayed(read)(path) for path in paths]
    others = [
        total([own for own in volumes if own is not this]) if len(volumes) > 1 else this for this in volumes
    ]
    return delayed(lowest)(
        [delayed(likeness)(own, market) for own, market in zip(volumes, others, strict=True)]
    )
