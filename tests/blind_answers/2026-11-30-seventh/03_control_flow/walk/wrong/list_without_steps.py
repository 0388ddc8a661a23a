# with a length of nothing it gives the starts themselves
def walk(step, starts, length):
    if not length:
        return list(starts)
    level = starts
    for _ in range(length):
        level = [delayed(step)(n) for n in level]
    return delayed(list)(level)
