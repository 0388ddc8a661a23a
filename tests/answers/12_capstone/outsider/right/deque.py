def outsider(read, add, likeness, paths):
    from collections import deque

    loaded = list(map(delayed(read), paths))
    waiting = deque(loaded)
    while len(waiting) > 1:
        first = waiting.popleft()
        waiting.append(delayed(add)(first, waiting.popleft()))
    (market,) = waiting
    scores = [delayed(likeness)(own, market) for own in loaded]
    return delayed(lambda scores: min(zip(paths, scores, strict=True), key=lambda pair: pair[1]))(scores)
