# overwrites the list of starts that it is given
def walk(step, starts, length):
    for i in range(len(starts)):
        for _ in range(length):
            starts[i] = delayed(step)(starts[i])
    return delayed(list)(list(starts))
