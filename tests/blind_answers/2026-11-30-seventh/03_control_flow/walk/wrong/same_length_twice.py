# repeats the first step
def walk(step, starts, length):
    level = [delayed(step)(n) for n in starts] if length else list(starts)
    first = level
    for _ in range(length - 1):
        level = [delayed(step)(n) for n in first]
    return delayed(list)(level)
