def walk(step, starts, length):
    ends = starts
    for _ in range(length):
        ends = map(delayed(step), ends)
    return delayed(list)(list(ends))
