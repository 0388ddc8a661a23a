# wrong: with length 0 the list is empty
def walk(step, starts, length):
    ends = []
    for n in starts:
        for i in range(length):
            n = delayed(step)(n)
            if i == length - 1:
                ends.append(n)
    return delayed(list)(ends)
