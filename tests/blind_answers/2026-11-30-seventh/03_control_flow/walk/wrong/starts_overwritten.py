# puts the ends into the caller's list
def walk(step, starts, length):
    for i in range(len(starts)):
        for _ in range(length):
            starts[i] = delayed(step)(starts[i])
    return delayed(list)(starts)
