def outsider(read, add, likeness, paths):
    volumes = {path: delayed(read)(path) for path in paths}
    level = list(volumes.values())
    while level[1:]:
        odd = level[-1:] if len(level) % 2 else []
        level = [delayed(add)(a, b) for a, b in zip(level[::2], level[1::2], strict=False)] + odd
    scores = {path: delayed(likeness)(own, level[0]) for path, own in volumes.items()}
    return delayed(lambda scores: min(scores.items(), key=lambda item: item[1]))(scores)
