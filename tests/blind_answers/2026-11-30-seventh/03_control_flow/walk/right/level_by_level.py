# all walks take a step, then the next
def walk(step, starts, length):
    level = list(starts)
    for _ in range(length):
        level = [delayed(step)(n) for n in level]
    return delayed(lambda *ends: list(ends))(*level)
