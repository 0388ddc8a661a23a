def walk(step, starts, length):
    if length == 0:
        return delayed(list)(starts)
    return walk(step, [delayed(step)(n) for n in starts], length - 1)
